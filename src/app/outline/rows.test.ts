import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../model/apply.ts';
import type { Command } from '../../model/command.ts';
import { taskEntity } from '../../model/draft.ts';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, draftWith, idOf, requestWith } from '../../model/testing/builders.ts';
import { makeOutlineRows, type Row } from './rows.ts';

const outlineRows: ReturnType<typeof makeOutlineRows> = (...of) => makeOutlineRows()(...of);

const edges = [
  ['split', 'align'],
  ['align', 'sort'],
] as const;
const draft = draftWith({ tasks: { split: {}, align: { TaskInstanceNum: 24 }, sort: {}, alone: {} }, edges });
const names = (rows: readonly Row[]) =>
  rows.map((row) => (row.kind === 'task' ? row.name : `${row.direction} ${row.name}`));

describe('the rows of the outline', () => {
  it('lists the tasks in the order of the draft', () => {
    expect(names(outlineRows(draft, new Set(), ''))).toEqual(['split', 'align', 'sort', 'alone']);
  });

  it('shows before and after under a task that is open', () => {
    const rows = outlineRows(draft, new Set([idOf(draft, 'align')]), '');
    expect(names(rows)).toEqual(['split', 'align', 'after split', 'before sort', 'sort', 'alone']);
  });

  it('has nothing to open where there is no dependence', () => {
    const rows = outlineRows(draft, new Set(), 'alone');
    expect(rows[0]).toMatchObject({ name: 'alone', open: undefined, at: 1, of: 1 });
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

describe('what stays the same', () => {
  const edited = (path: string, value: string | number) => {
    const command: Command = {
      type: 'setField',
      entity: taskEntity(idOf(draft, 'align')),
      path: [path],
      value,
    };
    const applied = apply(draft, command);
    if (!applied.ok) throw new Error(applied.refusal.kind);
    return applied.draft;
  };

  it('is the whole list when something is edited that it does not show', () => {
    const rowsOf = makeOutlineRows();
    const before = rowsOf(draft, new Set(), '');
    expect(rowsOf(edited('Timeout', 60), new Set(), '')).toBe(before);
  });

  it('is every row but that of the task that is renamed', () => {
    const rowsOf = makeOutlineRows();
    const before = rowsOf(draft, new Set(), '');
    const now = rowsOf(edited('TaskName', 'map'), new Set(), '');
    expect(now.filter((row) => !before.includes(row))).toMatchObject([{ name: 'map' }]);
  });

  it('is not what is shown under a task whose neighbour is renamed', () => {
    const rowsOf = makeOutlineRows();
    const open = new Set([idOf(draft, 'split')]);
    rowsOf(draft, open, '');
    expect(names(rowsOf(edited('TaskName', 'map'), open, ''))).toContain('before map');
  });
});
