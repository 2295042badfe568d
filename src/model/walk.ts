import { type Lists, listsFrom, ownersOf } from './lists.ts';

export interface Walk {
  /** Every node after all that can be reached from it. */
  readonly postorder: Int32Array;
  /** By the place of an edge: 1 where it closes a loop. Without those the graph has none. */
  readonly closes: Uint8Array;
}

const [unseen, open, done] = [0, 1, 2];

/**
 * Depth first, by the lists of those that follow each node. Nodes without predecessors are entered first, so that a
 * loop is cut where the flow comes back to its entrance.
 */
export function walk({ starts, items }: Lists): Walk {
  const count = starts.length - 1;
  const isEntered = new Uint8Array(count);
  for (let edge = 0; edge < items.length; edge++) isEntered[items[edge] ?? 0] = 1;
  const state = new Uint8Array(count).fill(unseen);
  const closes = new Uint8Array(items.length);
  const postorder = new Int32Array(count);
  let left = 0;
  const nextEdge = starts.slice();
  const stack = new Int32Array(count);
  const visit = (root: number) => {
    let depth = 0;
    stack[0] = root;
    state[root] = open;
    while (depth >= 0) {
      const node = stack[depth] ?? root;
      const edge = nextEdge[node] ?? 0;
      if (edge === starts[node + 1]) {
        state[node] = done;
        postorder[left++] = node;
        depth -= 1;
        continue;
      }
      nextEdge[node] = edge + 1;
      const to = items[edge] ?? root;
      if (state[to] === open) closes[edge] = 1;
      else if (state[to] === unseen) {
        state[to] = open;
        stack[++depth] = to;
      }
    }
  };
  for (let node = 0; node < count; node++) if (isEntered[node] === 0) visit(node);
  for (let node = 0; node < count; node++) if (state[node] === unseen) visit(node);
  return { postorder, closes };
}

/** The edges without those that close loops; the same where there are none. */
export function withoutClosing(edges: Lists): Lists {
  const { closes } = walk(edges);
  if (!closes.includes(1)) return edges;
  const stays = (_: number, edge: number) => closes[edge] === 0;
  return listsFrom(edges.starts.length - 1, ownersOf(edges).filter(stays), edges.items.filter(stays));
}
