import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import { jobEntity } from './draft.ts';
import {
  type History,
  historyLimit,
  mergePause,
  record,
  redo,
  redoLabel,
  settle,
  startHistory,
  travel,
  undo,
  undoLabel,
} from './history.ts';
import { dependenceId, draftWith, taskId } from './testing/builders.ts';

/** Records the values one after another, `every` milliseconds apart. */
const typed = (values: readonly string[], mergeKey: string | undefined, every = 1) =>
  values.reduce(
    (history, value, index) => record(history, value, { at: index * every, mergeKey }),
    startHistory(''),
  );
const times = <Value>(n: number, step: (value: Value) => Value, value: Value): Value =>
  n === 0 ? value : times(n - 1, step, step(value));

describe('steps', () => {
  test('changes without a key are steps of their own', () => {
    const history = typed(['a', 'b'], undefined);
    expect(undo(history).present).toBe('a');
    expect(undo(undo(history)).present).toBe('');
  });

  test('changes in a row with the same key are one step', () => {
    const history = typed(['a', 'al', 'ali'], 'name');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe('');
    expect(redo(undo(history)).present).toBe('ali');
  });

  test('a pause of a second ends the step, a shorter one does not', () => {
    expect(typed(['a', 'b'], 'name', mergePause).past).toHaveLength(2);
    expect(typed(['a', 'b', 'c'], 'name', mergePause - 1).past).toHaveLength(1);
  });

  test('another key ends the step, and coming back to the first does not join it again', () => {
    const history = record(typed(['a'], 'x'), 'b', { at: 1, mergeKey: 'y' });
    expect(record(history, 'c', { at: 2, mergeKey: 'x' }).past).toHaveLength(3);
  });

  test('a change without a key ends the step', () => {
    const history = record(typed(['a'], 'x'), 'b', { at: 1 });
    expect(record(history, 'c', { at: 2, mergeKey: 'x' }).past).toHaveLength(3);
  });

  test.each([
    ['settle', settle<string>],
    ['undo and redo', (history: History<string>) => redo(undo(history))],
  ])('%s ends the step', (_, end) => {
    const history = end(typed(['a'], 'name'));
    expect(record(history, 'b', { at: 1, mergeKey: 'name' }).past).toHaveLength(2);
  });

  test('an unchanged present is no step and does not touch the future', () => {
    const history = undo(typed(['a', 'b'], undefined));
    expect(record(history, 'a', { at: 9 })).toBe(history);
  });

  test('a change after undo drops what was undone', () => {
    const history = record(undo(typed(['a', 'b'], undefined)), 'c', { at: 9 });
    expect(history.future).toEqual([]);
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe('a');
  });

  test('nothing to undo, redo or settle returns the same history', () => {
    const history = startHistory('a');
    expect([undo(history), redo(history), settle(history)]).toEqual([history, history, history]);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(settle(history)).toBe(history);
  });

  test('the oldest steps go when there are too many', () => {
    const values = Array.from({ length: historyLimit + 3 }, (_, index) => String(index));
    const history = typed(values, undefined);
    expect(history.past).toHaveLength(historyLimit);
    expect(times(historyLimit + 3, undo, history).present).toBe('2');
  });

  test('a step keeps its name on the way back and forth', () => {
    const label = { en: 'Add task', zh: '添加任务' };
    const history = record(startHistory('a'), 'b', { at: 0, label });
    expect(undoLabel(history)).toBe(label);
    expect(redoLabel(history)).toBeUndefined();
    expect(redoLabel(undo(history))).toBe(label);
    expect(undoLabel(redo(undo(history)))).toBe(label);
  });
});

const task = fc.constantFrom('t1', 't2', 't3', 't4', 't5').map(taskId);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('addTask'), id: task, spec: fc.constant({ TaskName: 'new' }) }),
  fc.record({ type: fc.constant('renameTask'), id: task, name: fc.string() }),
  fc.record({ type: fc.constant('removeTasks'), ids: fc.array(task) }),
  fc.record({
    type: fc.constant('connect'),
    id: fc.nat({ max: 5 }).map((n) => dependenceId(`d${n}`)),
    start: task,
    end: task,
  }),
  fc.record({
    type: fc.constant('setField'),
    entity: fc.constant(jobEntity),
    path: fc.constant(['Job', 'Priority']),
    value: fc.option(fc.nat(), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('setDirection'), direction: fc.constantFrom('down', 'right') }),
);
const edit = fc.record({
  command,
  mergeKey: fc.constantFrom(undefined, 'a', 'b'),
  wait: fc.nat({ max: 1500 }),
});

describe('laws', () => {
  const first = draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] });

  test('as many undos as steps give the first draft back, as many redos the last', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let at = 0;
        let history = startHistory(first);
        for (const { command, mergeKey, wait } of edits) {
          at += wait;
          const result = apply(history.present, command);
          if (result.ok) history = record(history, result.draft, { at, mergeKey });
        }
        const steps = history.past.length;
        const back = times(steps, undo, history);
        expect(back.present).toBe(first);
        expect(back.past).toEqual([]);
        const again = times(steps, redo, back);
        expect(again.present).toBe(history.present);
        expect({ ...again, open: null }).toEqual({ ...history, open: null });
      }),
    );
  });
});

describe('travelling', () => {
  const history = typed(['a', 'b', 'c', 'd'], undefined);

  test('goes several steps at once, as far as there are any', () => {
    expect(travel(history, -3).present).toBe('a');
    expect(travel(travel(history, -3), 2).present).toBe('c');
    expect(travel(history, -99).present).toBe('');
    expect(travel(travel(history, -99), 99)).toEqual({ ...history, open: null });
  });

  test('nowhere is the same history', () => {
    expect(travel(history, 0)).toBe(history);
    expect(travel(history, 5)).toBe(history);
  });

  test('a step keeps the time at which it began, back and forth', () => {
    const at = (of: typeof history) => [...of.past, ...of.future].map((step) => step.at);
    expect(at(history)).toEqual([0, 1, 2, 3]);
    expect(at(travel(history, -2))).toEqual([0, 1, 2, 3]);
  });
});
