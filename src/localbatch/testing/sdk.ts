import { Client } from 'tencentcloud-sdk-nodejs/tencentcloud/services/batch/v20170312/batch_client';
import type { KeyPair } from '../front/authenticate.ts';

export interface SdkOptions {
  readonly signMethod?: 'TC3-HMAC-SHA256' | 'HmacSHA1' | 'HmacSHA256';
  readonly reqMethod?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
}

/** The official client of the vendor, with nothing changed but the endpoint. */
export function anSdkClient(
  { endpoint, secretId, secretKey }: KeyPair & { readonly endpoint: string },
  { signMethod = 'TC3-HMAC-SHA256', reqMethod = 'POST', headers = {} }: SdkOptions = {},
): Client {
  return new Client({
    credential: { secretId, secretKey },
    region: 'ap-guangzhou',
    profile: {
      signMethod,
      httpProfile: { endpoint: new URL(endpoint).host, protocol: 'http://', reqMethod, headers },
    },
  });
}
