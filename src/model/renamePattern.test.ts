import { expect, test } from 'vitest';
import { renamed } from './renamePattern.ts';
import { drawn, idOf } from './testing/builders.ts';

const draft = drawn('split>align>sort merge');
const ids = ['sort', 'align'].map((name) => idOf(draft, name));
const names = (pattern: string, start = 1) => renamed(draft, ids, pattern, start).map(({ after }) => after);

test('counts in the order of the list, with as many digits as asked for', () => {
  expect(names('{name}-v2')).toEqual(['align-v2', 'sort-v2']);
  expect(names('step-{n}')).toEqual(['step-1', 'step-2']);
  expect(names('{nnn}_{name}', 99)).toEqual(['099_align', '100_sort']);
});

test('leaves what is no token as it is', () => {
  expect(names('{}{N}{name2}$&{name}')).toEqual(['{}{N}{name2}$&align', '{}{N}{name2}$&sort']);
});

test('tells which names another task has or gets too', () => {
  expect(renamed(draft, ids, 'merge', 1).map(({ taken }) => taken)).toEqual([true, true]);
  expect(renamed(draft, ids, '{name}', 1).map(({ taken }) => taken)).toEqual([false, false]);
  expect(renamed(draft, [idOf(draft, 'align')], 'sort', 1)).toMatchObject([{ before: 'align', taken: true }]);
});
