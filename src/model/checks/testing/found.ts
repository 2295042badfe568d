// What the checks say, as short lines: `error InvalidParameterValue.Negative Timeout`. Paths are the API's, those of the
// first task without `Job.Tasks[0].`.
import type { JsonObject } from '../../../wire/json.ts';
import { applyAll } from '../../apply.ts';
import type { Draft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { apiPath, draftFromRequest, requestOf } from '../../request.ts';
import { counterIds, draftWith } from '../../testing/builders.ts';
import { check } from '../check.ts';

const lineOf = (draft: Draft, problem: Problem): string =>
  [problem.severity, problem.code, apiPath(draft, problem).replace('Job.Tasks[0].', '')].join(' ').trim();

export const foundIn = (draft: Draft): readonly string[] => check(draft).map((one) => lineOf(draft, one));

export const draftOfRequest = (request: JsonObject): Draft => draftFromRequest(request, counterIds('t'));

/** A job of one task with these members laid over a sound one. */
export const taskDraft = (members: JsonObject): Draft => draftWith({ tasks: { a: members } });
export const foundInTask = (members: JsonObject) => foundIn(taskDraft(members));

/** A job of one sound task with these members. */
export const jobDraft = (job: JsonObject, placement: JsonObject = {}): Draft =>
  draftWith({ tasks: ['a'], job, placement });
export const foundInJob = (job: JsonObject, placement?: JsonObject) => foundIn(jobDraft(job, placement));

/** Compute environment with these members of EnvData laid over a sound one. */
export const machine = (envData: JsonObject, members: JsonObject = {}): JsonObject => ({
  ComputeEnv: { EnvData: { InstanceType: 'S5.MEDIUM4', ...envData }, ...members },
});

/** The only problem that the line names; throws when there is none or more. */
export function problemAt(draft: Draft, line: string): Problem {
  const [problem, ...others] = check(draft).filter((one) => lineOf(draft, one) === line);
  if (problem === undefined || others.length > 0) {
    throw new Error(`Expected one “${line}” among:\n${foundIn(draft).join('\n')}`);
  }
  return problem;
}

/** The draft after pressing the button of that problem; throws when it has none, or it does not remove the problem. */
export function fixed(draft: Draft, line: string): Draft {
  const { fix } = problemAt(draft, line);
  if (fix === undefined) throw new Error(`“${line}” has no fix`);
  const applied = applyAll(draft, fix.commands);
  if (!applied.ok) throw new Error(`The fix of “${line}” was refused: ${applied.refusal.kind}`);
  if (foundIn(applied.draft).includes(line)) throw new Error(`“${line}” stands after its fix`);
  return applied.draft;
}

/** The first task of the request after the fix. */
export function fixedTask(members: JsonObject, line: string): JsonObject {
  const request = requestOf(fixed(taskDraft(members), line));
  const [task] = (request.Job as { Tasks: readonly JsonObject[] }).Tasks;
  if (task === undefined) throw new Error('The fix removed the task');
  return task;
}
