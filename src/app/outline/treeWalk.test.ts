import { expect, it } from 'vitest';
import { draftWith, groupId, idOf } from '../../model/testing/builders.ts';
import { edited } from '../../model/testing/editing.ts';
import { makeOutlineRows } from './makeOutlineRows.ts';
import { groupKey, type Row } from './rows.ts';
import { tasksBetween, treeWalk } from './treeWalk.ts';

const plain = draftWith({ tasks: ['a', 'b', 'c', 'd'], edges: [['a', 'b']] });
const group = { id: groupId('g'), name: 'g', tasks: [idOf(plain, 'b'), idOf(plain, 'c')], folded: false };
const draft = edited(plain, { type: 'setGroup', group });
const key = groupKey(group.id);
const rowsWith = (opened: Readonly<Record<string, boolean>>) =>
  makeOutlineRows()(draft, new Map(Object.entries(opened)), undefined);
const at = (rows: readonly Row[], index: number): Row => {
  const row = rows[index];
  if (row === undefined) throw new Error(`The outline has no row ${index}`);
  return row;
};
/** Where the key leads from the row of that number: to another, or to opening or closing it. */
function walk(rows: readonly Row[], from: number, pressed: string) {
  const step = treeWalk(pressed, rows, at(rows, from));
  return step?.type === 'go' ? rows.indexOf(step.to) : step?.open;
}

it('goes up and down to the ends, and no further', () => {
  const rows = rowsWith({});
  expect(rows).toHaveLength(5);
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((pressed) => walk(rows, 2, pressed))).toEqual([
    3, 1, 0, 4,
  ]);
  expect([walk(rows, 0, 'ArrowUp'), walk(rows, 4, 'ArrowDown'), walk(rows, 0, 'x')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('opens and goes in with Right, closes and goes out with Left', () => {
  const rows = rowsWith({ [idOf(draft, 'b')]: true });
  // a, g, b, after a, c, d
  expect([walk(rows, 0, 'ArrowRight'), walk(rows, 1, 'ArrowRight'), walk(rows, 5, 'ArrowRight')]).toEqual([
    true,
    2,
    undefined,
  ]);
  expect([3, 2, 4, 1, 0].map((from) => walk(rows, from, 'ArrowLeft'))).toEqual([
    2,
    false,
    1,
    false,
    undefined,
  ]);
});

it('takes the tasks of closed groups with the rows between two, either way round', () => {
  const ids = ['a', 'b', 'c', 'd'].map((name) => idOf(draft, name));
  const closed = rowsWith({ [key]: false });
  expect(tasksBetween(closed, at(closed, 2), at(closed, 0))).toEqual(ids);
  const open = rowsWith({ [idOf(draft, 'b')]: true });
  expect(tasksBetween(open, at(open, 1), at(open, 3))).toEqual([ids[1]]);
});
