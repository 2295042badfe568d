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

const countOfEnvironments = (tasks: readonly TaskProblems[]): number =>
  tasks.reduce((count, { inEnvironment }) => count + Number(inEnvironment), 0);

/** Whether the two say the same, one after the other: those that say nothing are passed over. */
function haveSame(
  kind: 'schema' | 'rules',
  before: readonly TaskProblems[],
  after: readonly TaskProblems[],
): boolean {
  const [said, says] = [before, after].map((tasks) =>
    tasks.map((one) => one[kind]).filter((list) => list !== none),
  );
  return said?.length === says?.length && said?.every((list, index) => list === says?.[index]) === true;
}

/** The problems of a list of tasks, brought up to date task by task. */
class TasksProblems {
  readonly #tasks: TaskProblems[];
  #inEnvironment: number;
  #schema: readonly Problem[] | undefined;
  #rules: readonly Problem[] | undefined;

  constructor(tasks: readonly DraftTask[], context: TaskContext) {
    this.#tasks = tasks.map((task) => problemsOfTask(task, context));
    this.#inEnvironment = countOfEnvironments(this.#tasks);
  }

  splice(index: number, gone: number, come: readonly DraftTask[], context: TaskContext): void {
    const after = come.map((task) => problemsOfTask(task, context));
    const before = this.#tasks.splice(index, gone, ...after);
    this.#inEnvironment += countOfEnvironments(after) - countOfEnvironments(before);
    if (!haveSame('schema', before, after)) this.#schema = undefined;
    if (!haveSame('rules', before, after)) this.#rules = undefined;
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
    splice: (problems, index, gone, come) => problems.splice(index, gone, come, context),
  });

let current = { region: undefined as string | undefined, of: followTasks({ region: undefined }) };

export function problemsOfTasks(tasks: readonly DraftTask[], { region }: TaskContext) {
  if (current.region !== region) current = { region, of: followTasks({ region }) };
  return current.of(tasks);
}
