// What `POST /api/sign` and `POST /api/sign/why` of the proxy answer. No secret is in them: the SecretId is masked, and
// derived keys are shown for the made-up pair alone, which everybody knows.
import * as z from 'zod';

const text = z.object({ en: z.string(), zh: z.string() });

/** How one request is signed, step by step. */
export const signatureSteps = z.object({
  /** The host that was signed. */
  host: z.string(),
  /** Unix seconds. */
  timestamp: z.number(),
  /** Masked, unless it is the made-up one. */
  secretId: z.string(),
  steps: z.array(z.object({ step: z.string(), title: text, explanation: text, text: z.string() })),
});
export type SignatureSteps = z.infer<typeof signatureSteps>;

/** Why a request was refused, as far as it can be told. */
export const signatureVerdict = z.object({
  verdict: z.enum(['right', 'explained', 'unexplained', 'unknown']),
  /** Whose key the signature was checked with; null where the SecretId is not known here. */
  key: z.enum(['local', 'tencent', 'made-up']).nullable(),
  /** The first one is where to begin. */
  findings: z.array(
    z.object({
      cause: z.string(),
      /** The step of the signature at which it shows. */
      step: text,
      certainty: z.enum(['certain', 'possible']),
      message: text,
    }),
  ),
});
export type SignatureVerdict = z.infer<typeof signatureVerdict>;

/** Whose key signs: that of the target, or the pair of the vendor's examples. */
export type SigningKeyChoice = 'target' | 'made-up';

/** The last second of the year 9999: later ones have no day of four digits. */
export const lastTimestamp = 253_402_300_799;

/** The most characters of a refused request that are looked at. */
export const longestRefused = 1_000_000;
