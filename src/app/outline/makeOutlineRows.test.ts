import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../model/command.ts';
import { type Draft, taskEntity } from '../../model/draft.ts';
import { dependenceId, draftWith, groupId, idOf, taskId } from '../../model/testing/builders.ts';
import { edited as edit } from '../../model/testing/editing.ts';
import { makeOutlineRows } from './makeOutlineRows.ts';
import type { Row } from './rows.ts';

const edges = [
  ['split', 'align'],
  ['align', 'sort'],
] as const;
const draft = draftWith({ tasks: { split: {}, align: { TaskInstanceNum: 24 }, sort: {}, alone: {} }, edges });
const nothing = new Map<string, boolean>();
const opened = (...keys: readonly string[]) => new Map(keys.map((key) => [key, true]));
const said = (row: Row) => (row.kind === 'task' ? row.facts.name : row.name);

describe('what stays the same', () => {
  const edited = (path: string, value: string | number) => {
    const command: Command = {
      type: 'setField',
      entity: taskEntity(idOf(draft, 'align')),
      path: [path],
      value,
    };
    return edit(draft, command);
  };

  it('is the whole list when something is edited that it does not show', () => {
    const rowsOf = makeOutlineRows();
    const before = rowsOf(draft, nothing, undefined);
    expect(rowsOf(edited('Timeout', 60), nothing, undefined)).toBe(before);
  });

  it('is every row but that of the task that is renamed', () => {
    const rowsOf = makeOutlineRows();
    const before = rowsOf(draft, nothing, undefined);
    const now = rowsOf(edited('TaskName', 'map'), nothing, undefined);
    expect(now.filter((row) => !before.includes(row))).toMatchObject([{ facts: { name: 'map' } }]);
  });

  it('is not what is shown under a task whose neighbour is renamed', () => {
    const rowsOf = makeOutlineRows();
    const open = opened(idOf(draft, 'split'));
    rowsOf(draft, open, undefined);
    expect(rowsOf(edited('TaskName', 'map'), open, undefined).map(said)).toContain('map');
    expect(
      rowsOf(edited('TaskName', 'map'), open, undefined)
        .map(said)
        .filter((name) => name === 'map'),
    ).toHaveLength(2);
  });

  it('is not what is shown under a task that is found, when a neighbour that is not found is renamed', () => {
    const rowsOf = makeOutlineRows();
    const open = opened(idOf(draft, 'split'));
    const found = draft.tasks.filter(({ id }) => id === idOf(draft, 'split'));
    expect(rowsOf(draft, open, found).map(said)).toEqual(['split', 'align']);
    expect(rowsOf(edited('TaskName', 'map'), open, found).map(said)).toEqual(['split', 'map']);
  });

  it('is every row but that of the task whose number of instances is another', () => {
    const rowsOf = makeOutlineRows();
    const before = rowsOf(draft, nothing, undefined);
    const now = rowsOf(edited('TaskInstanceNum', 7), nothing, undefined);
    expect(now.filter((row) => !before.includes(row))).toMatchObject([{ facts: { instances: 7 } }]);
  });
});

describe('what is remembered', () => {
  const which = fc.nat(5);
  const field = (path: string, value: fc.Arbitrary<string | number>) =>
    fc.record({ which, value }).map(({ which: n, value: to }) => (now: Draft): Command | undefined => {
      const task = now.tasks[n];
      return task && { type: 'setField', entity: taskEntity(task.id), path: [path], value: to };
    });
  const step = fc.oneof(
    field('TaskName', fc.constantFrom('a', 'b', 'split')),
    field('TaskInstanceNum', fc.nat(3)),
    field('Timeout', fc.nat(3)),
    which.map((n) => (now: Draft): Command | undefined => {
      const task = now.tasks[n];
      return task && { type: 'removeTasks', ids: [task.id] };
    }),
    fc.nat().map((n) => (now: Draft): Command | undefined => {
      const id = taskId(`new-${n}-${now.tasks.length}`);
      return now.tasks.some((task) => task.id === id)
        ? undefined
        : { type: 'addTask', id, spec: { TaskName: 'n' } };
    }),
    which.map((n) => (now: Draft): Command | undefined => {
      const dependence = now.dependences[n];
      return dependence && { type: 'disconnect', ids: [dependenceId(dependence.id)] };
    }),
    fc.record({ which, folded: fc.boolean() }).map(({ which: n, folded }) => (now: Draft): Command => {
      const tasks = now.tasks.slice(n, n + 2).map(({ id }) => id);
      return { type: 'setGroup', group: { id: groupId(`g${n % 2}`), name: 'g', tasks, folded } };
    }),
  );

  it('is what would be made anew, whatever was edited, opened and found before', () => {
    const steps = fc.array(fc.record({ step, open: which, found: fc.option(fc.nat(2)) }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (all) => {
        const rowsOf = makeOutlineRows();
        let now = draft;
        let open = nothing;
        for (const each of all) {
          const command = each.step(now);
          if (command !== undefined) now = edit(now, command);
          const task = now.tasks[each.open];
          if (task !== undefined && each.open < 3)
            open = new Map([...open, [task.id, open.get(task.id) !== true]]);
          const { found: nth } = each;
          const found = nth === null ? undefined : now.tasks.filter((_, at) => at % 3 !== nth);
          expect(rowsOf(now, open, found)).toEqual(makeOutlineRows()(now, open, found));
        }
      }),
    );
  });
});
