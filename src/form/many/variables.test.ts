import { expect, test } from 'vitest';
import { cellOf, variableIn, variablesOf, withVariables } from './variables.ts';

const columns = ['Name', 'Value'] as const;
const pair = (Name: string, Value: string) => ({ Name, Value });
const lists = [[pair('REF', 'hg38'), pair('THREADS', '8')], [pair('THREADS', '16')], undefined];

test('variables are those of all lists by name, with how often each value occurs', () => {
  expect(variablesOf(lists, columns)).toEqual([
    {
      name: 'REF',
      values: [
        { value: undefined, count: 2 },
        { value: 'hg38', count: 1 },
      ],
    },
    {
      name: 'THREADS',
      values: [
        { value: '8', count: 1 },
        { value: '16', count: 1 },
        { value: undefined, count: 1 },
      ],
    },
  ]);
});

test('a variable is set where it stands, added where it is missing, and taken out', () => {
  expect(withVariables(lists[0], columns, new Map([['THREADS', '32']]))).toEqual([
    pair('REF', 'hg38'),
    pair('THREADS', '32'),
  ]);
  expect(withVariables(undefined, columns, new Map([['REF', 'x']]))).toEqual([pair('REF', 'x')]);
  expect(withVariables(lists[0], columns, new Map([['REF', undefined]]))).toEqual([pair('THREADS', '8')]);
  expect(withVariables(lists[1], columns, new Map([['THREADS', undefined]]))).toBeUndefined();
});

test('other members of an item survive, and what is no list of objects is left alone', () => {
  expect(withVariables([{ ...pair('A', '1'), Why: true }], columns, new Map([['A', '2']]))).toEqual([
    { Name: 'A', Value: '2', Why: true },
  ]);
  expect(withVariables('A=1', columns, new Map([['A', '2']]))).toBe('A=1');
  expect(withVariables(['A'], columns, new Map([['A', undefined]]))).toEqual(['A']);
});

test('a variable without a value is there, with an empty one', () => {
  expect(variableIn([{ Name: 'A' }], columns, 'A')).toBe('');
  expect(variableIn([{ Name: 'A' }], columns, 'B')).toBeUndefined();
});

test('names with dots, brackets and any other letter give cells of their own', () => {
  const cells = ['a.b', 'a[0]', 'a', '变量', '', '__proto__'].map((name) => cellOf('EnvVars', name));
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.join('')).not.toMatch(/[.[\]]/);
});
