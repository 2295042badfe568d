import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings } from './crossings.ts';
import { exchanged } from './exchange.ts';
import { type Levels, type Order, placesOf } from './levels.ts';
import { inLayers, levelsFrom } from './testing/levelsFrom.ts';

const levels = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }).map((pairs) =>
  levelsFrom(
    12,
    pairs.filter(([a, b]) => a < b),
  ),
);
const crossingsIn = (made: Levels, order: Order) => countCrossings(made, order, placesOf(made, order));

test('exchanges make no crossings, lose nothing and leave every vertex in its layer', () => {
  fc.assert(
    fc.property(levels, (made) => {
      const given = made.layers.items;
      const order = exchanged(made, given, 12);
      expect(crossingsIn(made, order)).toBeLessThanOrEqual(crossingsIn(made, given));
      const sorted = inLayers(made, order).map((layer) => layer.toSorted((a, b) => a - b));
      expect(sorted).toEqual(inLayers(made, given));
    }),
  );
});

test('two that cross change places', () => {
  const made = levelsFrom(4, [
    [0, 3],
    [1, 2],
  ]);
  expect(crossingsIn(made, made.layers.items)).toBe(1);
  expect(crossingsIn(made, exchanged(made, made.layers.items, 1))).toBe(0);
});
