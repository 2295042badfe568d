import { expect, test } from 'vitest';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { mapBlocks, mapLines, mapSelection } from './mapPaths.ts';
import { sceneOf } from './scene.ts';

const draft = draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] });
const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
const scene = sceneOf(draft, { [a]: { x: 0, y: 0 }, [b]: { x: 100, y: 112 }, [c]: { x: 1000, y: 500 } });
const map = { scene, direction: 'down', problems: new Map(), runs: null } as const;

test('the mini map has a block of each task, by colour', () => {
  const wrong = { errors: 1, warnings: 0, first: undefined };
  const blocks = mapBlocks({ ...map, problems: new Map([[b, wrong]]) });
  expect(Object.fromEntries(blocks)).toEqual({
    wait: 'M0 0h240v64h-240zM1000 500h240v64h-240z',
    fail: 'M100 112h240v64h-240z',
  });
});

test('the selection is drawn for itself; what is no longer there is left out', () => {
  const gone = idOf(draftWith({ tasks: ['x'] }), 'x');
  expect(mapSelection(map, new Set([c]))).toBe('M1000 500h240v64h-240z');
  expect(mapSelection({ scene: sceneOf(draftWith({}), {}) }, new Set([gone]))).toBe('');
});

test('a dependence leaves at the bottom, turns once and comes in at the top', () => {
  expect(mapLines(map)).toBe('M120 64L120 88L220 88L220 112');
  expect(mapLines({ ...map, scene: sceneOf(draftWith({}), {}) })).toBe('');
});

test('many dependences are straight, so that tasks are seen between them', () => {
  const names = Array.from({ length: 202 }, (_, at) => `t${at}`);
  const edges = names.slice(1).map((name, at) => [names[at] ?? '', name] as const);
  const many = draftWith({ tasks: names, edges });
  expect(mapLines({ direction: 'down', scene: sceneOf(many, {}) })).toMatch(/^(M120 64L120 0){201}$/);
});
