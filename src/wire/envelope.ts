// The envelope of every answer of API 3.0: HTTP 200 with {"Response":{…}}, errors included.
import * as z from 'zod';

const errorBody = z.looseObject({ Code: z.string(), Message: z.string() });
export const envelope = z.looseObject({
  Response: z.looseObject({ RequestId: z.string().nullish(), Error: errorBody.nullish() }),
});

/** The envelope of an error. Codes of our own begin with `Jobloom.`, all others are the service's. */
export function errorEnvelope(code: string, message: string, requestId?: string) {
  return {
    Response: {
      Error: { Code: code, Message: message },
      ...(requestId === undefined ? {} : { RequestId: requestId }),
    },
  };
}

/** The header by which a person has agreed that this job runs without a sandbox on the local service; value `yes`. */
export const unsandboxedConsentHeader = 'x-jobloom-run-unsandboxed';

/** The code with which the local service asks for that consent. */
export const consentNeededCode = 'Jobloom.SandboxConsentNeeded';

/** The header beside an answer `SignatureExpire`: by how many seconds the clock of the proxy is ahead, or `-` behind. */
export const clockSkewHeader = 'x-jobloom-clock-skew';
