// Every documented error code, with what it means and what to do about it.
import { batchCodes } from './errors/batchCodes.ts';
import { commonCodes } from './errors/commonCodes.ts';
import type { Explanation } from './errors/explanation.ts';
import { submitCodes } from './errors/submitCodes.ts';

export const errorCodes = { ...submitCodes, ...batchCodes, ...commonCodes } as const;
/** A code that the service documents, in its own spelling. */
export type ErrorCode = keyof typeof errorCodes;

/** The codes that SubmitJob documents beside the common ones. */
export const submitJobCodes: readonly string[] = Object.keys(submitCodes);

const lookUp = (code: string): Explanation | undefined =>
  Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : undefined;

/**
 * What a code means and what to do. A detail that is not known falls back to the part before the first dot, as the
 * return-value page of API 3.0 advises: `InternalError.Whatever` is read as `InternalError`.
 */
export const explainCode = (code: string): Explanation | undefined =>
  lookUp(code) ?? lookUp(code.split('.', 1)[0] ?? '');
