// The one list of problems that feeds field errors, badges of nodes, the problem list, the submit button, the command
// line and the local service. Always true:
// - The list depends on the draft alone, and its order on the rules and on the order of tasks and dependences: faults
//   of the schema first, then the rules of `rules.ts`.
// - What was found out about a task is kept as long as its spec, its id and the region stay the same, so that an edit
//   of one task checks that task and what is true of the job as a whole. Kept lists and problems keep their identity.
import type { JsonObject } from '../../wire/json.ts';
import { type Draft, type DraftTask, jobEntity, type TaskId, taskEntity } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { draftRegion } from '../request.ts';
import { error, type Finding, problemOf } from './finding.ts';
import type { TaskContext, TaskRule } from './rule.ts';
import { draftRules, draftSchema, jobRules, jobSchema, taskRules, taskSchema } from './rules.ts';

interface TaskProblems {
  readonly id: TaskId;
  readonly region: string | undefined;
  readonly schema: readonly Problem[];
  readonly rules: readonly Problem[];
}

const checked = new WeakMap<JsonObject, TaskProblems>();

/** Everything that is wrong, doubtful or pointless in the draft. Never throws, whatever JSON the draft holds. */
export function check(draft: Draft): readonly Problem[] {
  const region = draftRegion(draft);
  const tasks = draft.tasks.map((task) => problemsOfTask(task, { region }));
  const job = { draft, region };
  const ofJob = (findings: Iterable<Finding>) => Array.from(findings, (one) => problemOf(jobEntity, one));
  return [
    ...ofJob(jobSchema(draft.header, job)),
    ...tasks.flatMap((task) => task.schema),
    ...draftSchema(draft),
    ...jobRules.flatMap((rule) => ofJob(rule(draft.header, job))),
    ...tasks.flatMap((task) => task.rules),
    ...draftRules.flatMap((rule) => [...rule(draft)]),
  ];
}

function problemsOfTask({ id, spec, item }: DraftTask, context: TaskContext): TaskProblems {
  if (item !== undefined) return noObject(id, context);
  const known = checked.get(spec);
  if (known !== undefined && known.id === id && known.region === context.region) return known;
  const entity = taskEntity(id);
  const problems = (rules: readonly TaskRule[]) => {
    const found: Problem[] = [];
    for (const rule of rules) for (const one of rule(spec, context)) found.push(problemOf(entity, one));
    return found;
  };
  const fresh: TaskProblems = {
    id,
    region: context.region,
    schema: problems([taskSchema]),
    rules: problems(taskRules),
  };
  checked.set(spec, fresh);
  return fresh;
}

/** A thing in the list of tasks that is no task has nothing else to be said about it. */
function noObject(id: TaskId, { region }: TaskContext): TaskProblems {
  const message = { en: 'Write a task here: {…}', zh: '此处应为任务：{…}' };
  const finding = error('InvalidParameterValue.InvalidDataTypeAny', [], message);
  return { id, region, schema: [problemOf(taskEntity(id), finding)], rules: [] };
}
