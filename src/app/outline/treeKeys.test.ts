import { expect, test } from 'vitest';
import { treeKey } from './treeKeys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (
  key: string,
  over: Partial<typeof plain> = {},
  kind: 'task' | 'link' | 'group' = 'task',
  connecting = false,
) => treeKey({ ...plain, key, ...over }, { kind, connecting });

test('keys on a task are those of the canvas', () => {
  expect(['c', 'D', 'u', 'Delete', 'Enter', 'F2', 'a', 'ContextMenu'].map((key) => press(key))).toEqual([
    'connect',
    'downstream',
    'upstream',
    'remove',
    'open',
    'rename',
    'add',
    'menu',
  ]);
  expect(press('F10', { shiftKey: true })).toBe('menu');
  expect(press('Delete', { shiftKey: true })).toBe('bridge');
  expect(press('d', { metaKey: true })).toBe('duplicate');
  expect(press('a', { ctrlKey: true })).toBe('selectAll');
  expect(press(' ', { ctrlKey: true })).toBe('toggle');
});

test('keys on a dependence are for the dependence', () => {
  expect(['Delete', 'r', 'I', 'c'].map((key) => press(key, {}, 'link'))).toEqual([
    'remove',
    'reverse',
    'insert',
    undefined,
  ]);
  expect(press('d', { ctrlKey: true }, 'link')).toBeUndefined();
});

test('keys on a group are for its name, for itself and for its tasks', () => {
  const keys = ['F2', 'Delete', 'g', 'a', 'u', 'c', 'Enter'];
  expect(keys.map((key) => press(key, {}, 'group'))).toEqual([
    'rename',
    'remove',
    'group',
    'add',
    'upstream',
    'connect',
    undefined,
  ]);
  expect(['G', 'F', 'Delete'].map((key) => press(key, { shiftKey: true }, 'group'))).toEqual([
    'ungroup',
    'fold',
    'bridge',
  ]);
});

test('Enter ends a connection and Escape gives it up; without one both are the tree’s', () => {
  expect([press('Enter', {}, 'task', true), press('Escape', {}, 'link', true)]).toEqual(['finish', 'cancel']);
  expect([
    press('Enter', {}, 'link'),
    press('Escape'),
    press('ArrowDown'),
    press('c', { altKey: true }),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
