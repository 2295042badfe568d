import { expect, it } from 'vitest';
import { plainFields, termsOf } from './finding.ts';

const terms = (text: string, fields: readonly ('name' | 'command' | 'type')[], withProblems = false) =>
  termsOf({ text, fields, withProblems }).map((term) => `${term.fields.join('+')}=${term.pieces.join('|')}`);

it('looks for words in the fields that are chosen, and in all when none is', () => {
  expect(terms('a', ['name', 'type'])).toEqual(['name+type=a']);
  expect(terms('a', [])).toEqual([`${plainFields.join('+')}=a`]);
});

it('keeps to tasks with problems, and looks for words in those as well', () => {
  expect(terms('', ['name'], true)).toEqual(['problem=|']);
  expect(terms('a cmd:b', ['name'], true)).toEqual(['name+problem=a', 'command=b', 'problem=|']);
});

it('looks for nothing where nothing is said', () => {
  expect(terms('  name:', ['name'])).toEqual([]);
});
