// The third step, first half: which edges are drawn straight. The longest chains of tasks come first, so that the
// backbone of a job is one straight line; a bend is straight with the bend below it before anything else.

import { type Lists, numbersTo, turnedAroundIn } from '../lists.ts';
import { type Levels, type Order, placesOf } from './levels.ts';
import { KeySort } from './sorting.ts';
import { StraightEdges } from './straightEdges.ts';

/** For each vertex the number of its chain. Straight edges do not cross, so that chains have an order from the left. */
export function chainsOf(levels: Levels, order: Order): Int32Array {
  const { tasks, layers, layerOf, down } = levels;
  const place = placesOf(levels, order);
  const above = longest(tasks, order, levels.up);
  const below = longest(tasks, order.toReversed(), down);
  // Heavier than any chain of tasks.
  const heaviest = 2 * tasks + 1;
  // From the left at both ends: of equal chains the one further left is straight.
  const uppers = turnedAroundIn(order, down);
  const upper = new Int32Array(down.items.length);
  const lower = new Int32Array(down.items.length);
  const edges = new Int32Array(down.items.length);
  const keys = new Int32Array(down.items.length);
  const byWeight = new KeySort(down.items.length);
  const straight = new StraightEdges(order.length);
  const chain = numbersTo(layerOf.length);
  for (let layer = 1; layer + 1 < layers.starts.length; layer++) {
    let count = 0;
    for (let at = layers.starts[layer] ?? 0; at < (layers.starts[layer + 1] ?? 0); at++) {
      const end = order[at] ?? 0;
      for (let edge = uppers.starts[end] ?? 0; edge < (uppers.starts[end + 1] ?? 0); edge++) {
        const start = uppers.items[edge] ?? 0;
        const areBends = start >= tasks && end >= tasks;
        upper[count] = start;
        lower[count] = end;
        edges[count] = count;
        keys[count++] = areBends ? 0 : heaviest - (above[start] ?? 0) - (below[end] ?? 0);
      }
    }
    byWeight.sort(edges, keys, count);
    straight.clear();
    for (let nth = 0; nth < count; nth++) {
      const edge = edges[nth] ?? 0;
      const start = upper[edge] ?? 0;
      const end = lower[edge] ?? 0;
      if (straight.take(place[start] ?? 0, place[end] ?? 0)) chain[end] = chain[start] ?? start;
    }
  }
  return chain;
}

/** How many tasks the longest chain from outside to each vertex has, the vertex included. */
function longest(tasks: number, order: Order, { starts, items }: Lists): Int32Array {
  const length = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const vertex = order[at] ?? 0;
    let before = 0;
    for (let edge = starts[vertex] ?? 0; edge < (starts[vertex + 1] ?? 0); edge++)
      before = Math.max(before, length[items[edge] ?? 0] ?? 0);
    length[vertex] = before + (vertex < tasks ? 1 : 0);
  }
  return length;
}
