import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, draftWith, idOf, requestWith } from '../../model/testing/builders.ts';
import { outlineRows, type Row } from './rows.ts';

const edges = [
  ['split', 'align'],
  ['align', 'sort'],
] as const;
const draft = draftWith({ tasks: { split: {}, align: { TaskInstanceNum: 24 }, sort: {}, alone: {} }, edges });
const names = (rows: readonly Row[]) =>
  rows.map((row) => (row.kind === 'task' ? row.name : `${row.direction} ${row.name}`));

describe('outlineRows', () => {
  it('lists the tasks in the order of the draft', () => {
    expect(names(outlineRows(draft, new Set(), ''))).toEqual(['split', 'align', 'sort', 'alone']);
  });

  it('shows before and after under a task that is open', () => {
    const rows = outlineRows(draft, new Set([idOf(draft, 'align')]), '');
    expect(names(rows)).toEqual(['split', 'align', 'after split', 'before sort', 'sort', 'alone']);
  });

  it('has nothing to open where there is no dependence', () => {
    const rows = outlineRows(draft, new Set(), 'alone');
    expect(rows[0]).toMatchObject({ name: 'alone', open: undefined, position: [1, 1] });
  });

  it('shows a number of instances above one alone', () => {
    const [split, align] = outlineRows(draft, new Set(), '');
    expect(split).toMatchObject({ instances: undefined });
    expect(align).toMatchObject({ instances: 24 });
  });

  it('shows a name that no task has, leading nowhere', () => {
    const request = requestWith({ tasks: ['sort'], edges: [['align-2', 'sort']] });
    const broken = draftFromRequest(request, counterIds());
    const rows = outlineRows(broken, new Set([idOf(broken, 'sort')]), '');
    expect(rows[1]).toMatchObject({ kind: 'link', name: 'align-2', to: undefined });
  });

  it('finds by a part of the name, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom('SPL', 'lig', ' Sort ', 'nothing'), (find) => {
        const found = names(outlineRows(draft, new Set(), find));
        const needle = find.trim().toLowerCase();
        expect(found).toEqual(['split', 'align', 'sort', 'alone'].filter((name) => name.includes(needle)));
      }),
    );
  });

  it('gives every row a key of its own', () => {
    const all = new Set(draft.tasks.map(({ id }) => id));
    const keys = outlineRows(draft, all, '').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
