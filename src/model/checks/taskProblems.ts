// What is wrong with the tasks, each by itself. What was found out about a task is kept as long as its spec, its id and
// the region stay the same, and the lists of all tasks as long as none of them has other problems.
import type { JsonObject } from '../../wire/json.ts';
import { type DraftTask, type TaskId, taskEntity } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { error, type Finding, problemOf } from './finding.ts';
import { following } from './following.ts';
import { isGiven } from './read.ts';
import type { TaskContext, TaskRule } from './rule.ts';
import { taskRules, taskSchema } from './rules.ts';

interface TaskProblems {
  readonly id: TaskId;
  readonly region: string | undefined;
  readonly schema: readonly Problem[];
  readonly rules: readonly Problem[];
  readonly inEnvironment: boolean;
}

const none: readonly Problem[] = [];
const checked = new WeakMap<JsonObject, TaskProblems>();

function problemsOfTask({ id, spec, item }: DraftTask, context: TaskContext): TaskProblems {
  if (item !== undefined) return noObject(id, context);
  const known = checked.get(spec);
  if (known !== undefined && known.id === id && known.region === context.region) return known;
  const entity = taskEntity(id);
  const problems = (rules: readonly TaskRule[]) => {
    const found: Problem[] = [];
    for (const rule of rules) for (const one of rule(spec, context)) found.push(problemOf(entity, one));
    return found.length === 0 ? none : found;
  };
  const fresh: TaskProblems = {
    id,
    region: context.region,
    schema: problems([taskSchema]),
    rules: problems(taskRules),
    inEnvironment: isGiven(spec, ['EnvId']),
  };
  checked.set(spec, fresh);
  return fresh;
}

/** A thing in the list of tasks that is no task has nothing else to be said about it. */
function noObject(id: TaskId, { region }: TaskContext): TaskProblems {
  const message = { en: 'Write a task here: {…}', zh: '此处应为任务：{…}' };
  const finding: Finding = error('InvalidParameterValue.InvalidDataTypeAny', [], message);
  const schema = [problemOf(taskEntity(id), finding)];
  return { id, region, schema, rules: none, inEnvironment: false };
}

/** The problems of a list of tasks, brought up to date task by task. */
class TasksProblems {
  readonly #tasks: TaskProblems[];
  #inEnvironment: number;
  #schema: readonly Problem[] | undefined;
  #rules: readonly Problem[] | undefined;

  constructor(tasks: readonly DraftTask[], context: TaskContext) {
    this.#tasks = tasks.map((task) => problemsOfTask(task, context));
    this.#inEnvironment = this.#tasks.filter(({ inEnvironment }) => inEnvironment).length;
  }

  change(index: number, task: DraftTask, context: TaskContext): void {
    const before = this.#tasks[index];
    const after = problemsOfTask(task, context);
    this.#tasks[index] = after;
    this.#inEnvironment += Number(after.inEnvironment) - Number(before?.inEnvironment ?? false);
    if (before?.schema !== after.schema) this.#schema = undefined;
    if (before?.rules !== after.rules) this.#rules = undefined;
  }

  get schema(): readonly Problem[] {
    this.#schema ??= this.#tasks.flatMap(({ schema }) => schema);
    return this.#schema;
  }

  get rules(): readonly Problem[] {
    this.#rules ??= this.#tasks.flatMap(({ rules }) => rules);
    return this.#rules;
  }

  get onlyEnvironments(): boolean {
    return this.#inEnvironment === this.#tasks.length;
  }
}

const followTasks = (context: TaskContext) =>
  following<DraftTask, TasksProblems>({
    make: (tasks) => new TasksProblems(tasks, context),
    change: (problems, index, task) => problems.change(index, task, context),
  });

let current = { region: undefined as string | undefined, of: followTasks({ region: undefined }) };

export function problemsOfTasks(tasks: readonly DraftTask[], { region }: TaskContext) {
  if (current.region !== region) current = { region, of: followTasks({ region }) };
  return current.of(tasks);
}
