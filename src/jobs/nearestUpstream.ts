import type { DescribeJobAnswer } from '../wire/answers.ts';
import type { RunState } from '../wire/states.ts';

type Dependences = NonNullable<DescribeJobAnswer['DependenceSet']>;

/**
 * For each task the nearest one upstream whose state passes the test; of several as near, the one whose dependence is
 * given first. All at once: asked task by task, a job of ten thousand would take seconds.
 */
export function nearestUpstream(
  { TaskSet: tasks, DependenceSet }: Pick<DescribeJobAnswer, 'TaskSet' | 'DependenceSet'>,
  test: (state: RunState) => boolean,
): ReadonlyMap<string, string> {
  const dependences = DependenceSet ?? [];
  const passing = new Set(tasks.flatMap((task) => (test(task.TaskState) ? [task.TaskName] : [])));
  const found = new Map<string, string>();
  // The tasks that are found in one round, with the number of the dependence at whose start the passing one stands.
  let round = new Map<string, number>();
  dependences.forEach(({ StartTask, EndTask }, number) => {
    if (passing.has(StartTask) && StartTask !== EndTask && !round.has(EndTask)) round.set(EndTask, number);
  });
  const after = followers(dependences);
  while (round.size > 0) {
    for (const [task, number] of round) found.set(task, dependences[number]?.StartTask ?? '');
    const next = new Map<string, number>();
    for (const [task, number] of round) {
      for (const follower of after.get(task) ?? []) {
        const isKnown = found.has(follower) || dependences[number]?.StartTask === follower;
        if (!isKnown && number < (next.get(follower) ?? Number.POSITIVE_INFINITY)) next.set(follower, number);
      }
    }
    round = next;
  }
  return found;
}

const known = new WeakMap<Dependences, ReadonlyMap<string, readonly string[]>>();

/** The same list comes with every answer: what is alike in two answers stays the object that it was. */
function followers(dependences: Dependences): ReadonlyMap<string, readonly string[]> {
  const kept = known.get(dependences);
  if (kept !== undefined) return kept;
  const after = new Map<string, string[]>();
  for (const { StartTask, EndTask } of dependences) {
    const list = after.get(StartTask);
    if (list === undefined) after.set(StartTask, [EndTask]);
    else list.push(EndTask);
  }
  known.set(dependences, after);
  return after;
}
