import type { Finding } from './cause.ts';

/**
 * `right`: the signature is that of the request. `explained`: it is not, and this is why. `unexplained`: it is not, and
 * none of the known slips gives it; the key may be another one. `unknown`: without the key nobody can tell.
 */
export type Verdict = 'right' | 'explained' | 'unexplained' | 'unknown';

export interface Diagnosis {
  readonly verdict: Verdict;
  /** In the order of the steps: the first one is where to begin. What is certain stands before what is possible. */
  readonly findings: readonly Finding[];
}

export interface DiagnoseOptions {
  /** Of the key pair that the request names. */
  readonly secretKey?: string | undefined;
  /** When the request was refused, in Unix seconds. The `Date` of a pasted answer is not read. */
  readonly now: number;
}
