// The one list of problems as react-hook-form's errors: each problem stands at the control that shows it.
import { type FieldError, type FieldErrors, get, type Resolver, set } from 'react-hook-form';
import type { Problem, Severity } from '../model/problem.ts';

/** The texts of the fields, nested by API path as react-hook-form keeps them. */
export type FormTexts = Record<string, unknown>;

/** An error that carries the findings of the check; warnings and hints are among them. */
interface ProblemError extends FieldError {
  readonly problems: readonly Problem[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Worst first; in the order of the check where equal. */
export const worstFirst = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => rank[a.severity] - rank[b.severity]);

/** `nameOf` says at which control a problem is shown. */
export function errorsOf(
  problems: readonly Problem[],
  nameOf: (problem: Problem) => string,
): FieldErrors<FormTexts> {
  const errors: FieldErrors<FormTexts> = {};
  const byName = new Map<string, Problem[]>();
  for (const problem of problems) {
    const name = nameOf(problem);
    byName.set(name, [...(byName.get(name) ?? []), problem]);
  }
  // Outer names first: an error at a list and one at a cell of it live in the same object.
  for (const name of [...byName.keys()].toSorted((a, b) => a.length - b.length)) {
    const [worst, ...others] = worstFirst(byName.get(name) ?? []);
    if (worst === undefined) continue;
    const error: ProblemError = {
      type: worst.code,
      message: worst.message.en,
      problems: [worst, ...others],
    };
    set(errors, name, error);
  }
  return errors;
}

/** A resolver that has nothing to work out: the draft was checked when it changed. */
export function resolverOf(current: () => FieldErrors<FormTexts>): Resolver<FormTexts> {
  return (values) => {
    const errors = current();
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

const isProblemError = (error: unknown): error is ProblemError =>
  typeof error === 'object' && error !== null && 'problems' in error && Array.isArray(error.problems);

/** The problems at a control, worst first. */
export function problemsAt(errors: FieldErrors<FormTexts>, name: string): readonly Problem[] {
  const error: unknown = get(errors, name);
  return isProblemError(error) ? error.problems : none;
}

const none: readonly Problem[] = [];
