import {
  canonicalRequest,
  formatAuthorization,
  type Payload,
  signature,
  signingKey,
  stringToSign,
  utcDate,
} from './tc3.ts';

export interface Tc3Request {
  readonly secretId: string;
  readonly secretKey: string;
  /** `batch` for Batch, whatever the endpoint is called. */
  readonly service: string;
  /** As the request will carry it in `Host`, with its port if it has one. */
  readonly host: string;
  readonly action: string;
  /** Unix seconds; the service accepts five minutes of difference. */
  readonly timestamp: number;
  readonly payload: Payload;
  /** Must be sent exactly like this. */
  readonly contentType: string;
  /** Default `POST`. */
  readonly method?: 'POST' | 'GET';
  readonly query?: string;
  /** Default `content-type;host;x-tc-action`, as in the current signing page. */
  readonly signedHeaders?: readonly string[];
}

export interface Tc3Signed {
  readonly authorization: string;
  /** The headers that signing calls for. Not `Host`, which HTTP clients set themselves. */
  readonly headers: Readonly<Record<string, string>>;
  /** Every intermediate text, for people who look for the step at which two signers part. */
  readonly steps: {
    readonly canonicalRequest: string;
    readonly stringToSign: string;
    readonly signature: string;
  };
}

/** Signs one request with TC3-HMAC-SHA256. */
export function signTc3(request: Tc3Request): Tc3Signed {
  const { secretId, secretKey, service, host, action, timestamp, contentType } = request;
  const signedHeaders = request.signedHeaders ?? ['content-type', 'host', 'x-tc-action'];
  const step1 = canonicalRequest({
    method: request.method ?? 'POST',
    query: request.query ?? '',
    headers: { 'content-type': contentType, host, 'x-tc-action': action },
    signedHeaders,
    payload: request.payload,
  });
  const step2 = stringToSign({ timestamp, service, canonicalRequest: step1 });
  const date = utcDate(timestamp);
  const step3 = signature(signingKey(secretKey, date, service), step2);
  const authorization = formatAuthorization({ secretId, date, service, signedHeaders, signature: step3 });
  return {
    authorization,
    headers: {
      Authorization: authorization,
      'Content-Type': contentType,
      'X-TC-Action': action,
      'X-TC-Timestamp': String(timestamp),
    },
    steps: { canonicalRequest: step1, stringToSign: step2, signature: step3 },
  };
}
