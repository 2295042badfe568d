import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../model/apply.ts';
import type { Command } from '../../model/command.ts';
import { type Draft, jobEntity, taskEntity } from '../../model/draft.ts';
import { type History, record, redo, startHistory, travel, undo } from '../../model/history.ts';
import { withPlaces } from '../../model/layout.ts';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, dependenceId, draftWith, groupId, idOf, taskId } from '../../model/testing/builders.ts';
import { secretMask } from '../../wire/secrets.ts';
import { headKey, keptSteps } from './historyParts.ts';
import { disk } from './testing/disk.ts';
import { maskDraft } from './testing/draftRecord.ts';

const maskHistory = ({ past, present, future }: History<Draft>) => ({
  past: past.map((step) => ({ ...step, value: maskDraft(step.value) })),
  present: maskDraft(present),
  future: future.map((step) => ({ ...step, value: maskDraft(step.value) })),
  open: null,
});

const name = fc.constantFrom('a', 'b', 'c', '');
/** t1 and t2 are there at first, t3 is their dependence. */
const task = fc.constantFrom('t1', 't2', 'n1', 'n2', 'n3').map(taskId);
const dependence = fc.constantFrom('d1', 'd2').map(dependenceId);
const spec = fc.record({
  TaskName: name,
  Application: fc.record({ Docker: fc.record({ Password: fc.constantFrom('hunter2', '') }) }),
});
const point = fc.record({ x: fc.nat(), y: fc.nat() });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('addTask' as const), id: task, spec, index: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constant('removeTasks' as const), ids: fc.array(task, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('renameTask' as const), id: task, name }),
  fc.record({ type: fc.constant('connect' as const), id: dependence, start: task, end: task }),
  fc.record({ type: fc.constant('setDirection' as const), direction: fc.constantFrom('down', 'right') }),
  fc.record({ type: fc.constant('setRegion' as const), region: fc.constantFrom('ap-tokyo', null) }),
  fc.tuple(task, point).map(([at, to]): Command => ({ type: 'moveTasks', positions: { [at]: to } })),
  fc.record({
    type: fc.constant('setGroup' as const),
    group: fc.record({
      id: fc.constantFrom('g1', 'g2').map(groupId),
      name,
      tasks: fc.array(task, { maxLength: 2 }),
      folded: fc.boolean(),
    }),
  }),
  fc.record({ type: fc.constant('removeGroups' as const), ids: fc.constant([groupId('g1')]) }),
  fc.record({
    type: fc.constant('setDefault' as const),
    path: fc.constant(['LoginSettings', 'Password']),
    value: fc.constantFrom('hunter3', undefined),
  }),
  fc.record({
    type: fc.constant('setField' as const),
    entity: fc.oneof(fc.constant(jobEntity), task.map(taskEntity)),
    path: fc.constantFrom(['Job', 'JobName'], ['Job', 'Tasks']),
    value: fc.constantFrom('x', undefined),
  }),
  fc.record({
    type: fc.constant('setField' as const),
    entity: fc.oneof(fc.constant(jobEntity), task.map(taskEntity)),
    path: fc.constantFrom(['Authentications', 0, 'SecretKey'], ['LoginSettings', 'Password']),
    value: fc.constantFrom('hunter4', undefined),
  }),
  fc.array(name, { maxLength: 4 }).map((names): Command => {
    const request = { Job: { Tasks: names.map((TaskName) => ({ TaskName })) } };
    return { type: 'replaceDraft', draft: draftFromRequest(request, counterIds('n')) };
  }),
);
type Act = Command | 'undo' | 'redo' | 'save' | 'reload' | 'back';
const acts = fc.array<Act>(
  fc.oneof({ weight: 4, arbitrary: command }, fc.constantFrom<Act>('undo', 'redo', 'save', 'reload', 'back')),
  { maxLength: 40 },
);

function acted(history: History<Draft>, act: Act, at: number): History<Draft> {
  if (act === 'undo') return undo(history);
  if (act === 'redo') return redo(history);
  if (act === 'back') return travel(history, -3);
  if (act === 'save' || act === 'reload') return history;
  const applied = apply(withPlaces(history.present), act);
  if (!applied.ok) return history;
  return record(history, applied.draft, { at, mergeKey: act.type, label: { en: act.type, zh: act.type } });
}

const first = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });

describe('a draft in parts', () => {
  test('law: whatever was edited, undone and saved on the way, draft and history come back, and hold no secret', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { texts, save, load } = disk();
        let history = startHistory(first);
        save(history);
        list.forEach((act, at) => {
          history = acted(history, act, at * 400);
          if (act === 'save' || act === 'reload') save(history);
          if (act === 'reload') history = load();
        });
        save(history);
        expect(load()).toEqual(maskHistory(history));
        expect([...texts.values()].join()).not.toContain('hunter');
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is left of what is gone', () => {
    const { texts, save } = disk();
    const one = record(startHistory(first), draftFromRequest({ Job: {} }, counterIds()), { at: 0 });
    save(one);
    save(record(undo(one), draftFromRequest({}, counterIds()), { at: 1 }));
    const other = disk();
    other.save(record(startHistory(first), draftFromRequest({}, counterIds()), { at: 1 }));
    const kinds = (of: Map<string, string>) => [...of.keys()].map((key) => key.replace(/\d+$/, '')).sort();
    expect(kinds(texts)).toEqual(kinds(other.texts));
  });

  test('a key press in a job of ten thousand tasks writes a few thousand characters', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `task-${n}`);
    const chain = withPlaces(
      draftWith({ tasks: names, edges: names.slice(1).map((end, n) => [`task-${n}`, end]) }),
    );
    const tasks = chain.tasks.map(({ id }) => id);
    const groups = [{ id: groupId('g'), name: 'all', tasks, folded: false }];
    const big: Draft = { ...chain, board: { ...chain.board, groups } };
    const { save } = disk();
    let history = startHistory(big);
    save(history);
    const typed = (text: string, at: number) => {
      const applied = apply(history.present, { type: 'renameTask', id: idOf(big, 'task-5000'), name: text });
      if (!applied.ok) throw new Error('refused');
      history = record(history, applied.draft, { at, mergeKey: 'name' });
      return [...save(history).put.values()].reduce((sum, part) => sum + part.length, 0);
    };
    expect(typed('x', 0)).toBeLessThan(20_000);
    expect(typed('xy', 1)).toBeLessThan(20_000);
  });

  test(`the last ${keptSteps} steps are kept`, () => {
    const { save, load } = disk();
    let history = startHistory(first);
    for (let n = 0; n < keptSteps + 30; n++) {
      history = record(history, { ...first, region: `r${n}` }, { at: n });
      save(history);
    }
    expect(load().past).toHaveLength(keptSteps);
    expect(travel(load(), -keptSteps).present.region).toBe('r29');
  });

  test('the oldest steps go where they are too large', () => {
    const { texts, save, load } = disk();
    const large = (fill: string) => ({ ...first, header: { Job: { Description: fill.repeat(9_000_000) } } });
    let history = startHistory<Draft>(first);
    for (const [at, fill] of ['a', 'b', 'c'].entries()) {
      history = record(history, large(fill), { at });
      save(history);
    }
    // first → a, a → b and b → c: of 9, 18 and 18 million characters.
    expect(load().past).toHaveLength(2);
    expect([...texts.keys()].filter((key) => key.includes('/step/'))).toHaveLength(2);
    expect(undo(undo(load())).present).toEqual(large('a'));
  });

  test('a history that cannot be read costs the history and not the draft', () => {
    const { texts, save, load } = disk();
    save(record(startHistory(first), { ...first, region: 'ap-tokyo' }, { at: 0 }));
    texts.set('draft/d/step/0', '{');
    const read = load();
    expect(read).toEqual(startHistory({ ...first, region: 'ap-tokyo' }));
    save(record(read, first, { at: 1 }));
    expect(load().past).toHaveLength(1);
  });

  test.each([
    ['no head', headKey('d'), ''],
    ['a later version', headKey('d'), '{"version":3}'],
    ['no order', 'draft/d/order', '{}'],
    ['a piece that is none', 'draft/d/tasks/t1', '[{"id":"t1"}]'],
    ['a dependence without its task', 'draft/d/tasks/t1', '[]'],
  ])('%s is refused', (_, key, text) => {
    const { texts, save, load } = disk();
    save(startHistory(first));
    expect(texts.has(key)).toBe(true);
    texts.set(key, text);
    expect(load).toThrow();
  });

  test('a mask stands in the place of a secret', () => {
    const { texts, save } = disk();
    save(startHistory(draftWith({ tasks: { a: { LoginSettings: { Password: 'hunter5' } } } })));
    expect([...texts.values()].join()).toContain(secretMask);
  });
});
