import type { Applied, NewDependence, Refusal } from './command.ts';
import type { Draft, DraftDependence } from './draft.ts';
import { graphOf } from './graph.ts';
import { getAt, setAt } from './lens.ts';
import { onOneLoop } from './loops.ts';
import { loopClosedBy } from './paths.ts';
import { dependencesPath } from './request.ts';

/**
 * Several connections in one pass, so that thousands cost one look for loops and not one each. What exists already, in
 * the draft or earlier in the list, is passed over; a loop refuses all, with the tasks that would wait for each other.
 */
export function connectAll(draft: Draft, wanted: readonly NewDependence[]): Applied {
  const before = graphOf(draft);
  const ids = new Set<string>(draft.dependences.map(({ id }) => id));
  const pairs = new Set<string>();
  const added: NewDependence[] = [];
  for (const dependence of wanted) {
    const { id, start, end } = dependence;
    for (const task of [start, end])
      if (!before.after.has(task)) return refused({ kind: 'unknownTask', id: task });
    const pair = `${start}\n${end}`;
    if (pairs.has(pair) || before.after.get(start)?.includes(end)) continue;
    if (ids.has(id)) return refused({ kind: 'duplicateId', id });
    ids.add(id);
    pairs.add(pair);
    added.push(dependence);
  }
  if (added.length === 0) return { ok: true, draft };
  const next = withDependences(draft, added);
  const refusal = loopOf(draft, next, added);
  return refusal ? refused(refusal) : { ok: true, draft: next };
}

const refused = (refusal: Refusal): Applied => ({ ok: false, refusal });

/** The draft with more dependences at the end of the list; whether they may be there is not looked at. */
export function withDependences(draft: Draft, added: readonly NewDependence[]): Draft {
  const isList = Array.isArray(getAt(draft.header, dependencesPath));
  const dependences = added.map(
    ({ id, start, end }): DraftDependence => ({ id, start: { task: start }, end: { task: end } }),
  );
  return {
    ...draft,
    header: isList ? draft.header : setAt(draft.header, dependencesPath, []),
    dependences: [...draft.dependences, ...dependences],
  };
}

/** The first of the added dependences that lies on a loop. */
function loopOf(before: Draft, after: Draft, added: readonly NewDependence[]): Refusal | undefined {
  const graph = graphOf(after);
  const isLooped = onOneLoop(graph);
  const closing = added.find(({ start, end }) => isLooped(start, end));
  if (closing === undefined) return undefined;
  const { start, end } = closing;
  // A way over what the draft has is told rather than one over what is only wanted.
  const path = loopClosedBy(graphOf(before), start, end) ?? loopClosedBy(graph, start, end) ?? [end];
  return { kind: 'loop', start, end, path };
}
