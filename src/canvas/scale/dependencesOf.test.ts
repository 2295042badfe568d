import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskId } from '../../model/draft.ts';
import { draftWith } from '../../model/testing/builders.ts';
import { dependencesOf } from './dependencesOf.ts';
import { sceneOf } from './scene.ts';

const names = Array.from({ length: 8 }, (_, at) => `t${at}`);
const name = fc.constantFrom(...names);

test('law: they are those that one finds by looking at every dependence', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), fc.subarray(names), (edges, some) => {
      const draft = draftWith({ tasks: names, edges: [...edges, ['t0', 'nobody']] });
      const scene = sceneOf(draft, {});
      const chosen = new Set<TaskId>(
        draft.tasks.flatMap(({ id }, at) => (some.includes(`t${at}`) ? [id] : [])),
      );
      const expected = draft.dependences.flatMap(({ start, end }, number) =>
        [start, end].some((of) => 'task' in of && chosen.has(of.task)) ? [number] : [],
      );
      expect(dependencesOf(scene, chosen)).toEqual(expected);
    }),
  );
});
