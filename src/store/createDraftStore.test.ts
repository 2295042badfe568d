import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../model/command.ts';
import { type Draft, jobEntity, taskEntity } from '../model/draft.ts';
import { layout, positionsOf } from '../model/layout.ts';
import type { Problem } from '../model/problem.ts';
import { taskName } from '../model/request.ts';
import { dependenceId, draftWith, idOf, taskId } from '../model/testing/builders.ts';
import { createDraftStore } from './createDraftStore.ts';

const first = draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] });
const [a, b, c] = [idOf(first, 'a'), idOf(first, 'b'), idOf(first, 'c')];

/** Finds one problem for every task without a name. */
const check = (draft: Draft): readonly Problem[] =>
  draft.tasks
    .filter((task) => taskName(task) === '')
    .map(({ id }) => ({
      entity: taskEntity(id),
      path: ['TaskName'],
      code: 'InvalidParameter.TaskName',
      severity: 'error',
      message: { en: 'No name.', zh: '没有名称。' },
      basis: 'documented',
    }));

function setUp(draft = first) {
  let time = 0;
  const store = createDraftStore({ draft, now: () => time, check });
  const heard = vi.fn();
  store.subscribe(heard);
  return {
    store,
    heard,
    wait: (ms: number) => {
      time += ms;
    },
    type: (name: string, mergeKey = 'task:a:TaskName') =>
      store.dispatch({ type: 'renameTask', id: a, name }, { origin: 'form', mergeKey }),
    nameOfA: () => store.getState().draft.tasks.map(taskName)[0],
  };
}

describe('at the start', () => {
  test('holds the draft, its problems, and nothing to undo', () => {
    const { store } = setUp(draftWith({ tasks: [''] }));
    expect(store.getState()).toMatchObject({ origin: 'load', canUndo: false, canRedo: false, revision: 0 });
    expect(store.getState().problems).toHaveLength(1);
    expect(store.getInitialState()).toBe(store.getState());
  });
});

describe('dispatch', () => {
  test('changes the draft, says who did it, and checks it', () => {
    const { store, heard } = setUp();
    expect(store.dispatch({ type: 'renameTask', id: a, name: '' }, { origin: 'canvas' }).ok).toBe(true);
    expect(store.getState()).toMatchObject({ origin: 'canvas', canUndo: true, canRedo: false, revision: 1 });
    expect(store.getState().problems.map((problem) => problem.entity)).toEqual([taskEntity(a)]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Command | Command[]]>([
    ['the name that is there', { type: 'renameTask', id: a, name: 'a' }],
    ['no command', []],
    [
      'what is there already, twice',
      [
        { type: 'removeTasks', ids: [] },
        { type: 'setField', entity: jobEntity, path: ['Job', 'JobName'], value: 'test-job' },
      ],
    ],
  ])('%s is no change: no step, no revision, no notice', (_, commands) => {
    const { store, heard } = setUp();
    const before = store.getState();
    expect(store.dispatch(commands, { origin: 'form' })).toEqual({ ok: true, draft: first });
    expect(store.getState()).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a refusal leaves all as it was, the commands before it too', () => {
    const { store, heard } = setUp();
    const before = store.getState();
    const commands: Command[] = [
      { type: 'renameTask', id: a, name: 'x' },
      { type: 'connect', id: dependenceId('d'), start: b, end: a },
    ];
    expect(store.dispatch(commands, { origin: 'canvas' })).toMatchObject({
      ok: false,
      refusal: { kind: 'loop' },
    });
    expect(store.getState()).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  test('several commands are one step', () => {
    const { store } = setUp();
    const commands: Command[] = [
      { type: 'removeTasks', ids: [a, c] },
      { type: 'addTask', id: taskId('new'), spec: { TaskName: 'n' } },
    ];
    store.dispatch(commands, { origin: 'canvas' });
    store.undo();
    expect(store.getState().draft).toBe(first);
    expect(store.getState().canUndo).toBe(false);
  });
});

describe('places', () => {
  test('stay as they were laid out when dependences change, until the layout is asked for', () => {
    const { store } = setUp();
    const before = positionsOf(store.getState().draft);
    store.dispatch({ type: 'connect', id: dependenceId('d'), start: b, end: c }, { origin: 'canvas' });
    expect(positionsOf(store.getState().draft)).toEqual(before);
    expect(layout(store.getState().draft)).not.toEqual(before);
  });

  test('of a new task are found without moving the others', () => {
    const { store } = setUp();
    const before = positionsOf(store.getState().draft);
    store.dispatch({ type: 'addTask', id: taskId('new'), spec: {} }, { origin: 'outline' });
    const after = positionsOf(store.getState().draft);
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toHaveLength(4);
  });
});

describe('one uninterrupted edit of a field', () => {
  test('is one step, but each character is a revision', () => {
    const { store, type } = setUp();
    for (const name of ['x', 'xy', 'xyz']) type(name);
    expect(store.getState().revision).toBe(3);
    store.undo();
    expect(store.getState().draft).toBe(first);
  });

  test('ends at a pause of a second', () => {
    const { store, type, wait, nameOfA } = setUp();
    type('x');
    wait(999);
    type('xy');
    wait(1000);
    type('xyz');
    store.undo();
    expect(nameOfA()).toBe('xy');
    store.undo();
    expect(nameOfA()).toBe('a');
  });

  test('ends when the field is left', () => {
    const { store, type, nameOfA } = setUp();
    type('x');
    store.settle();
    type('xy');
    store.undo();
    expect(nameOfA()).toBe('x');
  });

  test('does not swallow the edit of another field', () => {
    const { store, type, nameOfA } = setUp();
    type('x');
    type('y', 'another');
    store.undo();
    expect(nameOfA()).toBe('x');
  });
});

describe('undo and redo', () => {
  test('are changes of their own origin', () => {
    const { store, type, nameOfA } = setUp();
    type('x');
    store.undo();
    expect(store.getState()).toMatchObject({ origin: 'history', canUndo: false, canRedo: true, revision: 2 });
    store.redo();
    expect(store.getState()).toMatchObject({ origin: 'history', canUndo: true, canRedo: false, revision: 3 });
    expect(nameOfA()).toBe('x');
  });

  test('check the draft that they bring back', () => {
    const { store, type } = setUp();
    type('');
    store.undo();
    expect(store.getState().problems).toEqual([]);
    store.redo();
    expect(store.getState().problems).toHaveLength(1);
  });

  test('do nothing where there is nothing', () => {
    const { store, heard } = setUp();
    store.undo();
    store.redo();
    store.settle();
    expect(store.getState().revision).toBe(0);
    expect(heard).not.toHaveBeenCalled();
  });

  test('typing after undo is a new step even with the same key', () => {
    const { store, type, nameOfA } = setUp();
    type('x');
    store.undo();
    type('y');
    expect(store.getState().canRedo).toBe(false);
    store.undo();
    expect(nameOfA()).toBe('a');
  });
});

describe('travelling through the history', () => {
  test('goes many steps in one change', () => {
    const { store, type, wait, nameOfA, heard } = setUp();
    for (const name of ['x', 'y', 'z']) {
      type(name);
      wait(2000);
    }
    heard.mockClear();
    store.travel(-2);
    expect(nameOfA()).toBe('x');
    store.travel(1);
    expect(nameOfA()).toBe('y');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(store.getHistory().past.map(({ at }) => at)).toEqual([0, 2000]);
  });

  test('every step has a name', () => {
    const { store, type } = setUp();
    type('x');
    expect(store.getState().undoLabel).toEqual({ en: 'Rename a', zh: '重命名 a' });
  });
});

describe('loading', () => {
  test('puts another draft and its history in the place of this one', () => {
    const { store, type, nameOfA } = setUp();
    type('x');
    const history = store.getHistory();
    const other = setUp();
    other.store.load(history, 'load');
    expect(other.store.getState()).toMatchObject({ origin: 'load', canUndo: true, revision: 1 });
    expect(other.nameOfA()).toBe('x');
    other.store.undo();
    expect(other.nameOfA()).toBe('a');
    expect(nameOfA()).toBe('x');
  });
});

describe('read-only', () => {
  test('takes no edit and no step, and says so to those who show one', () => {
    const { store, type, heard, nameOfA } = setUp();
    type('x');
    store.setReadOnly(true);
    heard.mockClear();
    expect(type('y').ok).toBe(true);
    store.undo();
    expect(nameOfA()).toBe('x');
    expect(heard).toHaveBeenCalledTimes(1);
    const [now, before] = heard.mock.calls[0] ?? [];
    expect(now.origin).toBe('history');
    expect(now.draft).not.toBe(before.draft);
    store.setReadOnly(false);
    type('y');
    expect(nameOfA()).toBe('y');
  });
});

describe('what the service answered', () => {
  const said = (members: Partial<Problem>): Problem => ({
    entity: jobEntity,
    path: ['Placement', 'Zone'],
    code: 'InvalidParameterValue',
    severity: 'error',
    message: { en: 'No.', zh: '不。' },
    basis: 'documented',
    from: 'service',
    ...members,
  });
  const zone = (value: string): Command => ({
    type: 'setField',
    entity: jobEntity,
    path: ['Placement', 'Zone'],
    value,
  });

  test('stands beside what the check finds, without an edit', () => {
    const { store, heard } = setUp();
    store.answered(first, [said({})]);
    expect(store.getState().problems).toEqual([said({})]);
    expect(store.getState()).toMatchObject({ revision: 0, canUndo: false });
    expect(heard).toHaveBeenCalledTimes(1);
    store.answered(first, []);
    expect(store.getState().problems).toEqual([]);
  });

  test('goes when its value changes, and is back when the value is', () => {
    const { store, type } = setUp();
    store.answered(first, [said({})]);
    type('x');
    expect(store.getState().problems).toHaveLength(1);
    store.dispatch(zone('ap-guangzhou-4'), { origin: 'form' });
    expect(store.getState().problems).toEqual([]);
    store.undo();
    expect(store.getState().problems).toHaveLength(1);
  });

  test('without a place goes with the next edit, but not with a move on the canvas', () => {
    const { store, type } = setUp();
    store.answered(first, [said({ path: [] })]);
    store.dispatch({ type: 'moveTasks', positions: { [a]: { x: 900, y: 0 } } }, { origin: 'canvas' });
    expect(store.getState().problems).toHaveLength(1);
    type('x');
    expect(store.getState().problems).toEqual([]);
  });

  test('about a draft that was edited meanwhile is shown only where it still holds', () => {
    const { store } = setUp();
    store.dispatch(zone('ap-guangzhou-4'), { origin: 'form' });
    store.answered(first, [said({}), said({ entity: taskEntity(a), path: ['TaskName'] })]);
    expect(store.getState().problems.map(({ entity }) => entity)).toEqual([taskEntity(a)]);
  });

  test('goes with its task, with the region and with the draft', () => {
    for (const command of [
      { type: 'removeTasks', ids: [a] },
      { type: 'setRegion', region: 'ap-tokyo' },
      { type: 'replaceDraft', draft: { ...first, board: { ...first.board } } },
    ] satisfies Command[]) {
      const { store } = setUp();
      store.answered(first, [said({ entity: taskEntity(a), path: ['EnvId'] })]);
      store.dispatch(command, { origin: 'canvas' });
      expect(store.getState().problems, command.type).toEqual([]);
    }
  });
});
