import type { DependenceId, Draft } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { onOneLoop } from '../model/loops.ts';
import { endId } from './ghosts.ts';

interface OddDependences {
  /** Those that lie on a loop; a request may come with them. */
  readonly looped: ReadonlySet<DependenceId>;
  /** How often a dependence is said; by the last one that says it, which is drawn over the others. */
  readonly times: ReadonlyMap<DependenceId, number>;
}

const known = new WeakMap<Draft['dependences'], OddDependences>();

/** What a person should see of dependences that are not as they should be. */
export function oddDependences(draft: Draft): OddDependences {
  const before = known.get(draft.dependences);
  if (before !== undefined) return before;
  const isLooped = onOneLoop(graphOf(draft));
  const looped = new Set<DependenceId>();
  const said = new Map<string, DependenceId[]>();
  for (const { id, start, end } of draft.dependences) {
    if ('task' in start && 'task' in end && isLooped(start.task, end.task)) looped.add(id);
    const pair = `${endId(start)}\n${endId(end)}`;
    const others = said.get(pair);
    if (others === undefined) said.set(pair, [id]);
    else others.push(id);
  }
  const times = new Map<DependenceId, number>();
  for (const ids of said.values()) {
    const last = ids.at(-1);
    if (ids.length > 1 && last !== undefined) times.set(last, ids.length);
  }
  const odd = { looped, times };
  known.set(draft.dependences, odd);
  return odd;
}
