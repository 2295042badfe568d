import { type Graph, predecessors, successors } from './graph.ts';

interface Visit<Id> {
  readonly id: Id;
  /** Index of the next edge to follow. */
  next: number;
}

export interface Walk<Id> {
  /** Every node after all that can be reached from it. */
  readonly postorder: readonly Id[];
  /** The edges that close a loop, as `end` sets by start: without them the graph has no loop. */
  readonly back: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/**
 * Depth first. Nodes without predecessors are entered first, so that a loop is cut where the flow comes back to its
 * entrance.
 */
export function walk<Id extends string>(graph: Graph<Id>): Walk<Id> {
  const open = new Set<Id>();
  const done = new Set<Id>();
  const back = new Map<Id, Set<Id>>();
  const visit = (root: Id) => {
    const stack: Visit<Id>[] = [{ id: root, next: 0 }];
    open.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = successors(graph, top.id)[top.next++];
      if (to === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(to)) {
        back.set(top.id, (back.get(top.id) ?? new Set()).add(to));
      } else if (!done.has(to)) {
        open.add(to);
        stack.push({ id: to, next: 0 });
      }
    }
  };
  for (const id of graph.nodes) if (predecessors(graph, id).length === 0) visit(id);
  for (const id of graph.nodes) if (!done.has(id)) visit(id);
  return { postorder: [...done], back };
}
