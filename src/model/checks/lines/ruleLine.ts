// What the documentation says about a rule: one line for each thing that it finds, in the words of the list of checks.
import type { CheckCode, Finding } from '../finding.ts';

export interface RuleLine {
  readonly code: CheckCode;
  readonly severity: Finding['severity'];
  readonly basis: Finding['basis'];
  /** Markdown. */
  readonly finds: string;
  /** Where it is documented; for what is inferred, what it is inferred from. */
  readonly source: string;
}

/** Lines by the name of their rule, in the order in which the rule looks for them. */
export type RuleLines<Rule extends string = string> = Readonly<Record<Rule, readonly RuleLine[]>>;

const line =
  (severity: RuleLine['severity'], basis: RuleLine['basis']) =>
  (code: CheckCode, finds: string, source: string): RuleLine => ({ code, severity, basis, finds, source });

// Named as in `finding.ts`.
export const error = line('error', 'documented');
export const warning = line('warning', 'documented');
export const inferredWarning = line('warning', 'inferred');
export const hint = line('hint', 'documented');
export const inferredHint = line('hint', 'inferred');

/** The API model of batch 2017-03-12, data type by data type. */
export const dataType = (name: string): string => `Data type ${name}`;
export const submitJob = 'SubmitJob, input parameters';
export const configuration = 'Job configuration (doc 599/11040)';
export const storagePaths = 'COS and CFS paths (doc 599/13996)';
export const samples = 'The form of all samples';
