import { type Lists, listAt, listsFrom } from '../../lists.ts';
import { layeringOf } from '../layering.ts';
import { type Levels, levelsOf } from '../levels.ts';

type Pairs = readonly (readonly [upper: number, lower: number])[];

/** Edges between so many vertices, each once. */
function edgesFrom(count: number, pairs: Pairs): Lists {
  const once = pairs.filter(([a, b], at) => pairs.findIndex(([c, d]) => a === c && b === d) === at);
  return listsFrom(
    count,
    Int32Array.from(once, ([upper]) => upper),
    Int32Array.from(once, ([, lower]) => lower),
  );
}

/** The levels of so many tasks. */
export const levelsFrom = (count: number, pairs: Pairs, maxBends = 1000): Levels =>
  levelsOf(layeringOf(edgesFrom(count, pairs)), maxBends);

/** The lists as one looks at them. */
export const plain = (lists: Lists): number[][] =>
  Array.from({ length: lists.starts.length - 1 }, (_, list) => [...listAt(lists, list)]);

/** An order layer by layer. */
export const inLayers = ({ layers }: Levels, order: Int32Array): number[][] =>
  plain({ starts: layers.starts, items: order });
