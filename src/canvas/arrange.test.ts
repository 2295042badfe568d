import { describe, expect, it } from 'vitest';
import { layout } from '../model/layout.ts';
import { drawn, idOf, taskId } from '../model/testing/builders.ts';
import { aligned, distributed, shifted, tidied } from './arrange.ts';

const a = taskId('a');
const b = taskId('b');
const c = taskId('c');
const d = taskId('d');
const positions = {
  [a]: { x: 0, y: 0 },
  [b]: { x: 100, y: 50 },
  [c]: { x: 31, y: 400 },
  [d]: { x: 9, y: 9 },
};
const xs = (places: Readonly<Record<string, { x: number }>>) => [a, b, c].map((id) => places[id]?.x);
const ys = (places: Readonly<Record<string, { y: number }>>) => [a, b, c].map((id) => places[id]?.y);

describe('lining up', () => {
  it.each([
    ['left', 0],
    ['center', 50],
    ['right', 100],
  ] as const)('at the %s', (how, x) => {
    const at = aligned(positions, [a, b, c], how);
    expect(xs(at)).toEqual([x, x, x]);
    expect(ys(at)).toEqual([0, 50, 400]);
  });
  it.each([
    ['top', 0],
    ['middle', 200],
    ['bottom', 400],
  ] as const)('at the %s', (how, y) => {
    const at = aligned(positions, [a, b, c], how);
    expect(ys(at)).toEqual([y, y, y]);
    expect(xs(at)).toEqual([0, 100, 31]);
  });
  it('leaves the others out', () =>
    expect(Object.keys(aligned(positions, [a, b], 'left'))).toEqual(['a', 'b']));
});

describe('spreading', () => {
  it('keeps the outermost and the order', () => {
    expect(xs(distributed(positions, [a, b, c], 'across'))).toEqual([0, 100, 50]);
    expect(ys(distributed(positions, [a, b, c], 'down'))).toEqual([0, 200, 400]);
  });
  it('of two changes nothing', () => {
    expect(distributed(positions, [a, b], 'down')).toEqual({ [a]: positions[a], [b]: positions[b] });
  });
});

it('moves by some pixels', () =>
  expect(shifted(positions, [b], { x: -8, y: 8 })).toEqual({ [b]: { x: 92, y: 58 } }));

describe('tidying a part', () => {
  const draft = drawn('p>q>r s');
  const id = (name: string) => idOf(draft, name);
  const places = {
    [id('p')]: { x: 900, y: 500 },
    [id('q')]: { x: 700, y: 900 },
    [id('r')]: { x: 0, y: 0 },
    [id('s')]: { x: 1, y: 1 },
  };
  it('moves only the selected ones, about where they were', () => {
    const at = tidied(draft, places, new Set([id('p'), id('q')]));
    expect(at).toEqual({ [id('p')]: { x: 700, y: 500 }, [id('q')]: { x: 700, y: 612 } });
  });
  it('of everything is the layout', () => {
    const all = tidied(draft, places, new Set(draft.tasks.map((task) => task.id)));
    expect(all).toEqual(layout(draft));
  });
});
