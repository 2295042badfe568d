import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGraph, successors } from '../graph.ts';
import { layersOf } from '../layers.ts';
import { listAt } from '../lists.ts';
import { withoutLoops } from '../loops.ts';
import { drawableOf } from './drawGraph.ts';
import { layeringOf } from './layering.ts';

const names = Array.from({ length: 8 }, (_, at) => `n${at}`);
const name = fc.constantFrom(...names);

test('law: layers, and what is left out of loops, are those of the model', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (pairs) => {
      const graph = makeGraph(names, pairs);
      const { acyclic, layerOf } = layeringOf(drawableOf(graph, []).edges);
      const expected = withoutLoops(graph);
      const layers = layersOf(graph);
      names.forEach((id, node) => {
        expect(Array.from(listAt(acyclic, node), (next) => names[next])).toEqual(successors(expected, id));
        expect(layerOf[node]).toBe(layers.get(id));
      });
    }),
  );
});
