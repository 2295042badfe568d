// Every answer that is the proxy's own and not the service's: one table of codes, statuses and messages.
import { errorEnvelope } from '../wire/envelope.ts';
import { inLanguage, type Language, type Text } from '../wire/text.ts';

const statuses = {
  'Jobloom.BadRequest': 400,
  'Jobloom.KeyMissing': 401,
  'Jobloom.NoCredentials': 401,
  'Jobloom.ForeignHost': 403,
  'Jobloom.ForeignOrigin': 403,
  'Jobloom.UnknownAction': 404,
  'Jobloom.BodyTooLarge': 413,
  'Jobloom.TooManyRequests': 429,
  /** Nobody reads this answer: the caller has gone. 499 is what nginx logs for it. */
  'Jobloom.Aborted': 499,
  'Jobloom.UpstreamUnreachable': 502,
  'Jobloom.UpstreamBroken': 502,
  'Jobloom.LocalServiceDown': 503,
  'Jobloom.UpstreamTimeout': 504,
} as const;
export type RefusalCode = keyof typeof statuses;

export interface Refusal {
  readonly code: RefusalCode;
  /** What happened and what to do. Never holds a secret, nor text of a file that may hold one. */
  readonly message: Text;
  /** Of the service's answer, where there was one. */
  readonly requestId?: string;
}

export const refusal = (code: RefusalCode, en: string, zh: string, requestId?: string): Refusal => ({
  code,
  message: { en, zh },
  ...(requestId === undefined ? {} : { requestId }),
});

/** The refusal in the service's envelope. */
export const refusalResponse = ({ code, message, requestId }: Refusal, language: Language): Response =>
  Response.json(errorEnvelope(code, inLanguage(message, language), requestId), {
    status: statuses[code],
    headers: { 'Cache-Control': 'no-store' },
  });

/** An outcome that is a refusal. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };

export const refuse = (reason: Refusal): Refused => ({ ok: false, refusal: reason });

export const badRequest = (en: string, zh: string): Refused => refuse(refusal('Jobloom.BadRequest', en, zh));
