// Each name once, and a name for each task: dependences refer to tasks by name.
import type { Draft, DraftTask, TaskId } from '../draft.ts';
import { taskEntity } from '../draft.ts';
import { keptBy } from '../kept.ts';
import type { Problem } from '../problem.ts';
import { taskName } from '../request.ts';
import { error, problemOf, warning } from './finding.ts';
import { following } from './following.ts';
import { textAt } from './read.ts';
import { shortened } from './shortened.ts';

/** How often each name stands, so that after an edit nobody has to look through all of them. */
class Names {
  readonly #names: string[];
  readonly #counts = new Map<string, number>();
  #doubtful = 0;

  constructor(tasks: readonly DraftTask[]) {
    this.#names = tasks.map(taskName);
    for (const name of this.#names) this.#add(name);
  }

  splice(index: number, gone: number, come: readonly DraftTask[]): void {
    const names = come.map(taskName);
    for (const name of this.#names.splice(index, gone, ...names)) this.#remove(name);
    for (const name of names) this.#add(name);
  }

  /** No task is without a name, and none has that of another. */
  get areAllFine(): boolean {
    return this.#doubtful === 0;
  }

  at(index: number): string {
    return this.#names[index] ?? '';
  }

  #remove(name: string): void {
    const count = this.#counts.get(name) ?? 0;
    if (count > 1) this.#counts.set(name, count - 1);
    else this.#counts.delete(name);
    if (name === '' || count > 1) this.#doubtful -= 1;
  }

  #add(name: string): void {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    if (name === '' || count > 1) this.#doubtful += 1;
  }
}

const namesOf = following<DraftTask, Names>({
  make: (tasks) => new Names(tasks),
  splice: (names, index, gone, come) => names.splice(index, gone, come),
});

const connectedBy = keptBy(
  (dependences: Draft['dependences']): ReadonlySet<TaskId> =>
    new Set(
      dependences.flatMap(({ start, end }) => [start, end].flatMap((at) => ('task' in at ? [at.task] : []))),
    ),
);

export function* uniqueTaskNames(draft: Draft): Generator<Problem> {
  const names = namesOf(draft.tasks);
  if (names.areAllFine) return;
  const seen = new Set<string>();
  for (const [index, task] of draft.tasks.entries()) {
    const name = names.at(index);
    if (name === '') {
      const unnamed = textAt(task.spec, ['TaskName']) !== undefined || !Object.hasOwn(task.spec, 'TaskName');
      if (!unnamed || task.item !== undefined) continue;
      yield connectedBy(draft.dependences).has(task.id) ? needed(task) : wanted(task);
    } else if (seen.has(name)) yield taken(task);
    seen.add(name);
  }
}

// Kept with the task, which is another one after each edit of it.
const taken = keptBy((task: DraftTask) => {
  const name = shortened(taskName(task));
  const message = {
    en: `Another task is called ${name}: give this one a name of its own`,
    zh: `已有名为 ${name} 的任务：换一个不同的名称`,
  };
  return problemOf(taskEntity(task.id), error('InvalidParameter.TaskName', ['TaskName'], message));
});

const needed = keptBy(({ id }: DraftTask) =>
  problemOf(
    taskEntity(id),
    error('MissingParameter', ['TaskName'], {
      en: 'Give it a name: a dependence refers to it',
      zh: '填写名称：有依赖指向该任务',
    }),
  ),
);

const wanted = keptBy(({ id }: DraftTask) =>
  problemOf(
    taskEntity(id),
    warning('MissingParameter', ['TaskName'], {
      en: 'Give it a name: one document requires it, the API does not',
      zh: '填写名称：有的文档要求必填，API 中为选填',
    }),
  ),
);
