// The problems of the check as marks in the text of the request, each under the value that it speaks of.
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Severity } from '../../model/problem.ts';
import type { Path } from '../../wire/json.ts';
import { rangeOf } from './jsonPlaces.ts';

export interface TextProblem {
  /** From the request. */
  readonly path: Path;
  readonly severity: Severity;
  readonly message: string;
}

/** More would make a text of thousands of tasks slow; the list of problems has them all. */
const most = 200;
const severities = { error: 'error', warning: 'warning', hint: 'hint' } as const satisfies Record<
  Severity,
  Diagnostic['severity']
>;

export function markProblems(state: EditorState, problems: readonly TextProblem[]): TransactionSpec {
  const diagnostics = problems.slice(0, most).flatMap(({ path, severity, message }): Diagnostic[] => {
    const range = rangeOf(state, path);
    return range === undefined ? [] : [{ ...range, severity: severities[severity], message }];
  });
  return setDiagnostics(state, diagnostics);
}
