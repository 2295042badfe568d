import type { Text } from '../wire/text.ts';
import type { Command } from './command.ts';
import type { Place } from './draft.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** One finding. Feeds the field's error, the badge of the node, the problem list and the submit button alike. */
export interface Problem extends Place {
  /** The API's own error code, e.g. `InvalidParameterValue.DependenceUnfeasible`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and what to do, without the name of the place. */
  readonly message: Text;
  /** `inferred`: the documents do not say it. Inferred findings are warnings at most, and the message says so. */
  readonly basis: 'documented' | 'inferred';
  readonly fix?: Fix;
  /** The service said it of a submission. It does not stand in the way of another: what was wrong may be mended there. */
  readonly from?: 'service';
}

/** What must be corrected before the draft can be submitted. */
export const blocks = ({ severity, from }: Problem): boolean => severity === 'error' && from === undefined;

export interface Fix {
  /** What the button says: a verb, e.g. "Add “/”". */
  readonly label: Text;
  readonly commands: readonly Command[];
}
