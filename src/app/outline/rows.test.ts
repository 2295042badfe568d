import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromRequest, taskName } from '../../model/request.ts';
import { counterIds, draftWith, groupId, idOf, requestWith } from '../../model/testing/builders.ts';
import { edited } from '../../model/testing/editing.ts';
import { makeOutlineRows } from './makeOutlineRows.ts';
import { groupKey, type Row } from './rows.ts';

const outlineRows: ReturnType<typeof makeOutlineRows> = (...of) => makeOutlineRows()(...of);
const nothing = new Map<string, boolean>();
const opened = (...keys: readonly string[]) => new Map(keys.map((key) => [key, true]));

const edges = [
  ['split', 'align'],
  ['align', 'sort'],
] as const;
const draft = draftWith({ tasks: { split: {}, align: { TaskInstanceNum: 24 }, sort: {}, alone: {} }, edges });
const names = (rows: readonly Row[]) =>
  rows.map((row) => {
    if (row.kind === 'task') return row.facts.name;
    return row.kind === 'group' ? `${row.name} ${row.tasks.length}` : `${row.direction} ${row.name}`;
  });

describe('the rows of the outline', () => {
  it('lists the tasks in the order of the draft', () => {
    expect(names(outlineRows(draft, nothing, undefined))).toEqual(['split', 'align', 'sort', 'alone']);
  });

  it('shows before and after under a task that is open', () => {
    const rows = outlineRows(draft, opened(idOf(draft, 'align')), undefined);
    expect(names(rows)).toEqual(['split', 'align', 'after split', 'before sort', 'sort', 'alone']);
  });

  it('has nothing to open where there is no dependence', () => {
    const rows = outlineRows(
      draft,
      nothing,
      draft.tasks.filter(({ id }) => id === idOf(draft, 'alone')),
    );
    expect(rows[0]).toMatchObject({ facts: { name: 'alone' }, open: undefined, at: 1, of: 1 });
  });

  it('shows a number of instances above one alone', () => {
    const [split, align] = outlineRows(draft, nothing, undefined);
    expect(split).toMatchObject({ facts: { instances: undefined } });
    expect(align).toMatchObject({ facts: { instances: 24 } });
  });

  it('shows a name that no task has, leading nowhere', () => {
    const request = requestWith({ tasks: ['sort'], edges: [['align-2', 'sort']] });
    const broken = draftFromRequest(request, counterIds());
    const rows = outlineRows(broken, opened(idOf(broken, 'sort')), undefined);
    expect(rows[1]).toMatchObject({ kind: 'link', name: 'align-2', to: undefined });
  });

  it('shows what is found, in its order, whatever that is', () => {
    fc.assert(
      fc.property(fc.subarray([...draft.tasks]), (found) => {
        expect(names(outlineRows(draft, nothing, found))).toEqual(found.map(taskName));
      }),
    );
  });

  it('gives every row a key of its own', () => {
    const keys = outlineRows(draft, opened(...draft.tasks.map(({ id }) => id)), undefined).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('groups in the outline', () => {
  const group = {
    id: groupId('g'),
    name: 'per sample',
    tasks: [idOf(draft, 'align'), idOf(draft, 'alone')],
    folded: false,
  };
  const grouped = edited(draft, { type: 'setGroup', group });

  it('stand where their first task would, with their tasks below', () => {
    const rows = outlineRows(grouped, opened(idOf(draft, 'align')), undefined);
    expect(rows.map(({ level, at, of }) => `${level} ${at}/${of}`)).toEqual([
      '1 1/3',
      '1 2/3',
      '2 1/2',
      '3 1/2',
      '3 2/2',
      '2 2/2',
      '1 3/3',
    ]);
    expect(names(rows)).toEqual([
      'split',
      'per sample 2',
      'align',
      'after split',
      'before sort',
      'alone',
      'sort',
    ]);
  });

  it('are closed where they are folded, unless a person has opened them here', () => {
    const folded = edited(grouped, { type: 'setGroup', group: { ...group, folded: true } });
    expect(names(outlineRows(folded, nothing, undefined))).toEqual(['split', 'per sample 2', 'sort']);
    expect(outlineRows(folded, opened(groupKey(group.id)), undefined)).toHaveLength(5);
  });

  it('count what is found in them, and are not there without any', () => {
    const found = draft.tasks.filter(({ id }) => id === idOf(draft, 'alone'));
    expect(names(outlineRows(grouped, nothing, found))).toEqual(['per sample 1', 'alone']);
    expect(names(outlineRows(grouped, nothing, []))).toEqual([]);
  });
});
