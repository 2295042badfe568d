// Before the first step: loops are cut, and every task gets its layer, which is the length of the longest path to it.
import { type Lists, listsFrom, ownersOf } from './lists.ts';

export interface Layering {
  /** The edges without those that close loops. */
  readonly acyclic: Lists;
  /** How many edges the longest path to each vertex has. */
  readonly layerOf: Int32Array;
}

/** `edges` lists for each vertex those that directly follow it. */
export function layeringOf(edges: Lists): Layering {
  const { postorder, back, loops } = walk(edges);
  const acyclic = loops ? withoutBack(edges, back) : edges;
  const { starts, items } = acyclic;
  const layerOf = new Int32Array(postorder.length);
  for (let at = postorder.length - 1; at >= 0; at--) {
    const vertex = postorder[at] ?? 0;
    const below = (layerOf[vertex] ?? 0) + 1;
    for (let edge = starts[vertex] ?? 0; edge < (starts[vertex + 1] ?? 0); edge++) {
      const next = items[edge] ?? 0;
      if ((layerOf[next] ?? 0) < below) layerOf[next] = below;
    }
  }
  return { acyclic, layerOf };
}

function withoutBack(edges: Lists, back: Uint8Array): Lists {
  const stays = (_: number, edge: number) => back[edge] === 0;
  return listsFrom(edges.starts.length - 1, ownersOf(edges).filter(stays), edges.items.filter(stays));
}

const [fresh, open, done] = [0, 1, 2];

/**
 * Depth first, as `walk` of the model does it: those without predecessors are entered first, so that a loop is cut where
 * the flow comes back to its entrance. `back` marks the edges that close loops.
 */
function walk({ starts, items }: Lists) {
  const count = starts.length - 1;
  const entered = new Uint8Array(count);
  for (let edge = 0; edge < items.length; edge++) entered[items[edge] ?? 0] = 1;
  const state = new Uint8Array(count);
  const back = new Uint8Array(items.length);
  const postorder = new Int32Array(count);
  const next = starts.slice(0, count);
  const stack = new Int32Array(count);
  let [left, loops] = [0, false];
  const visit = (root: number) => {
    let depth = 0;
    stack[0] = root;
    state[root] = open;
    while (depth >= 0) {
      const vertex = stack[depth] ?? 0;
      const edge = next[vertex] ?? 0;
      if (edge === starts[vertex + 1]) {
        state[vertex] = done;
        postorder[left++] = vertex;
        depth -= 1;
        continue;
      }
      next[vertex] = edge + 1;
      const to = items[edge] ?? 0;
      if (state[to] === open) {
        back[edge] = 1;
        loops = true;
      } else if (state[to] === fresh) {
        state[to] = open;
        stack[++depth] = to;
      }
    }
  };
  for (let vertex = 0; vertex < count; vertex++) if (entered[vertex] === 0) visit(vertex);
  for (let vertex = 0; vertex < count; vertex++) if (state[vertex] === fresh) visit(vertex);
  return { postorder, back, loops };
}
