import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskEntity } from './draft.ts';
import { findTasks, foundRanges } from './findTasks.ts';
import { foldText } from './foldText.ts';
import type { Problem } from './problem.ts';
import { taskName } from './request.ts';
import { parseSearch, type SearchField } from './search.ts';
import { draftWith, idOf } from './testing/builders.ts';

const runs = (Command: string) => ({ Application: { DeliveryForm: 'LOCAL', Command } });
const on = (...InstanceTypes: string[]) => ({ ComputeEnv: { EnvData: { InstanceTypes } } });
const searchFields: readonly SearchField[] = ['name', 'command', 'type', 'problem'];
const draft = draftWith({
  tasks: {
    split: runs('seqkit split2 -p 24'),
    'fc01-align': { ...runs('#!/bin/sh\nbwa mem -t 16'), ...on('S5.4XLARGE32', 'SA2.LARGE8') },
    'fc02-ALIGN': { ...runs('bwa aln'), ...on('SA2.LARGE8') },
    排序: { EnvId: 'env-9jeqzrpa' },
    odd: { Application: 7, ComputeEnv: null },
    packed: { Application: { Commands: [{ Command: 'make' }, 7], PackagePath: 'cos://x/y.tgz' } },
  },
});
const problem = (name: string, severity: Problem['severity'], en: string): Problem => ({
  entity: taskEntity(idOf(draft, name)),
  path: [],
  code: 'InvalidParameterValue.Command',
  severity,
  message: { en, zh: '命令不对' },
  basis: 'documented',
});
const problems = [problem('split', 'error', 'This is no program'), problem('odd', 'warning', 'Rather long')];
const find = (text: string, fields: readonly SearchField[] = ['name', 'command', 'type']) =>
  findTasks(draft.tasks, problems, parseSearch(text, fields)).map(taskName);

describe('a search', () => {
  it.each([
    ['a part of the name, in any case', 'align', ['fc01-align', 'fc02-ALIGN']],
    ['all words', 'align bwa', ['fc01-align', 'fc02-ALIGN']],
    ['all words, each in a field of its own', 'align type:S5*', ['fc01-align']],
    ['a part of the command', 'command:"mem -t"', ['fc01-align']],
    ['a whole line of the command', 'cmd:bwa*', ['fc01-align', 'fc02-ALIGN']],
    ['no part of a line with a star', 'cmd:mem*', []],
    ['a piece between stars, in their order', 'cmd:b*m*16', ['fc01-align']],
    ['no pieces that overlap', 'name:split*lit', []],
    ['an environment', 'type:env-', ['排序']],
    ['one of several commands, and a package', 'cmd:make cmd:cos://', ['packed']],
    ['what has anything in the field', 'cmd:*', ['split', 'fc01-align', 'fc02-ALIGN', '排序', 'packed']],
    ['Chinese', '名称：排', ['排序']],
    ['a problem by its message', 'problem:program', ['split']],
    ['a problem in Chinese', '问题:命令', ['split', 'odd']],
    ['a problem by its severity', 'problem:warning', ['odd']],
    ['any problem', 'problem:*', ['split', 'odd']],
    ['no problem where it is not asked for', 'program', []],
    ['nothing that a regular expression would', 'fc0.-align', []],
  ])('finds %s: %s', (_, text, names) => {
    expect(find(text)).toEqual(names);
  });

  it('looks for plain words in the chosen fields alone', () => {
    expect(find('bwa', ['name'])).toEqual([]);
    expect(find('program', ['problem'])).toEqual(['split']);
  });

  it('finds all with no term: the list itself', () => {
    expect(findTasks(draft.tasks, problems, parseSearch('  ', searchFields))).toBe(draft.tasks);
  });
});

describe('what is marked', () => {
  const marked = (text: string, field: SearchField, search: string) =>
    foundRanges(text, field, parseSearch(search, searchFields)).map(({ from, to }) => text.slice(from, to));

  it('is each place, and each piece beside a star', () => {
    expect(marked('fc01-align-align', 'name', 'ALIGN')).toEqual(['align', 'align']);
    expect(marked('S5.4XLARGE32', 'type', 'type:s5*32')).toEqual(['S5', '32']);
    expect(marked('sh\nbwa mem', 'command', 'cmd:bwa*')).toEqual(['bwa']);
    expect(marked('align', 'name', 'name:*')).toEqual([]);
  });

  it('is in no field that the term does not mean', () => {
    expect(marked('align', 'name', 'type:align')).toEqual([]);
  });

  it('is one range where two touch', () => {
    expect(marked('abcd', 'name', 'ab bc')).toEqual(['abc']);
  });

  it('is whole characters of the text as it stands', () => {
    expect(marked('x ﬁne', 'name', 'f')).toEqual(['ﬁ']);
    expect(marked('ＡＬＩＧＮ-1', 'name', 'lig')).toEqual(['ＬＩＧ']);
    expect(marked('cafe\u0301s', 'name', 'fé')).toEqual(['fe\u0301']);
    expect(marked('ΟΔΟΣ-1', 'name', 'ΟΔΟΣ')).toEqual(['ΟΔΟΣ']);
  });

  const text = fc.string({ unit: fc.constantFrom(...'abA1.*(+[\\^$排Ａé ') });
  it('holds the term: every task that is found has it in a marked place', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (names, word) => {
        const term = word.replaceAll(/[\s"*]/gu, '');
        const { tasks } = draftWith({ tasks: Object.fromEntries(names.map((name) => [name, {}])) });
        const terms = parseSearch(`name:${term}`, []);
        const found = findTasks(tasks, [], terms);
        expect(found).toEqual(tasks.filter((task) => foldText(taskName(task)).includes(foldText(term))));
        if (term === '') return;
        for (const task of found) {
          const name = taskName(task);
          const ranges = foundRanges(name, 'name', terms);
          expect(ranges.length).toBeGreaterThan(0);
          for (const { from, to } of ranges) expect(foldText(name.slice(from, to))).toContain(foldText(term));
        }
      }),
    );
  });

  it('is as much with more stars as a term of stars and letters promises', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '*'), { minLength: 2 }), text, (parts, name) => {
        const glob = parts.join('');
        fc.pre(glob.includes('*'));
        const { tasks } = draftWith({ tasks: [name] });
        const sure = new RegExp(`^${glob.replaceAll(/\*+/gu, '.*')}$`, 'su');
        const found = findTasks(tasks, [], parseSearch(`name:${glob}`, []));
        expect(found.length === 1).toBe(name !== '' && sure.test(foldText(name)));
      }),
    );
  });
});

it('takes no longer for a text that is hard for regular expressions', () => {
  const name = 'a'.repeat(20_000);
  const { tasks } = draftWith({ tasks: [name] });
  const terms = parseSearch(`name:${'a*'.repeat(200)}b`, []);
  const from = performance.now();
  expect(findTasks(tasks, [], terms)).toEqual([]);
  expect(performance.now() - from).toBeLessThan(1000);
});
