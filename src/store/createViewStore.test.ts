import { describe, expect, test, vi } from 'vitest';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { startHistory } from '../model/history.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { createDraftStore } from './createDraftStore.ts';
import { createViewStore } from './createViewStore.ts';

const first = draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] });
const [a, b] = [idOf(first, 'a'), idOf(first, 'b')];
const dependences = first.dependences.map(({ id }) => id);
const refusal = { kind: 'alreadyConnected', start: a, end: b } as const;

function setUp() {
  const draft = createDraftStore({ draft: first, now: () => 0, check: () => [] });
  const view = createViewStore({ draft });
  const heard = vi.fn();
  view.subscribe(heard);
  return {
    draft,
    view,
    heard,
    remove: () => draft.dispatch({ type: 'removeTasks', ids: [a] }, { origin: 'canvas' }),
    rename: (name: string) => draft.dispatch({ type: 'renameTask', id: b, name }, { origin: 'form' }),
  };
}

describe('selection', () => {
  test('one task alone is inspected', () => {
    const { view } = setUp();
    view.select([a]);
    expect(view.getState()).toMatchObject({ selectedTasks: new Set([a]), inspected: taskEntity(a) });
  });

  test('nothing, or a dependence, shows the job', () => {
    const { view } = setUp();
    view.select([a]);
    view.select([], dependences);
    expect(view.getState()).toMatchObject({
      selectedDependences: new Set(dependences),
      inspected: jobEntity,
    });
    view.select([]);
    expect(view.getState().selectedDependences.size).toBe(0);
  });

  test('several tasks leave the inspector where it is', () => {
    const { view } = setUp();
    view.select([a]);
    view.select([a, b]);
    expect(view.getState().inspected).toEqual(taskEntity(a));
  });

  test('drops what the draft no longer has, and has it again after undo', () => {
    const { view, draft, remove } = setUp();
    view.select([a, b], dependences);
    view.inspect(taskEntity(a));
    remove();
    expect(view.getState()).toMatchObject({
      selectedTasks: new Set([b]),
      selectedDependences: new Set(),
      inspected: jobEntity,
    });
    draft.undo();
    expect(view.getState()).toMatchObject({
      selectedTasks: new Set([a, b]),
      selectedDependences: new Set(dependences),
      inspected: taskEntity(a),
    });
  });

  test('keeps its identity while tasks are edited', () => {
    const { view, remove, rename } = setUp();
    view.select([a, b]);
    const before = view.getState();
    rename('other');
    expect(view.getState()).toBe(before);
    remove();
    const after = view.getState();
    rename('again');
    expect(view.getState()).toBe(after);
  });
});

describe('notices', () => {
  test('come for changes of the view, and for changes of the draft that touch it', () => {
    const { view, heard, rename, remove } = setUp();
    view.select([a]);
    expect(heard).toHaveBeenCalledTimes(1);
    rename('other');
    expect(heard).toHaveBeenCalledTimes(1);
    const before = view.getState();
    remove();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenLastCalledWith(view.getState(), before);
  });

  test('stop after unsubscribing', () => {
    const { view, draft, remove } = setUp();
    const heard = vi.fn();
    view.select([a]);
    view.subscribe(heard)();
    remove();
    view.select([b]);
    expect(heard).not.toHaveBeenCalled();
    expect(draft.getState().revision).toBe(1);
  });

  test('a second subscriber hears the same change', () => {
    const { view, heard, remove } = setUp();
    view.select([a]);
    const second = vi.fn(() => view.getState());
    view.subscribe(second);
    remove();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(second).toHaveBeenCalledTimes(1);
  });
});

describe('refusal', () => {
  test('stays until the next edit', () => {
    const { view, rename } = setUp();
    view.setRefusal(refusal);
    view.select([b]);
    expect(view.getState().refusal).toEqual(refusal);
    rename('other');
    expect(view.getState().refusal).toBeNull();
  });

  test('is cleared by hand', () => {
    const { view } = setUp();
    view.setRefusal(refusal);
    view.setRefusal(null);
    expect(view.getState().refusal).toBeNull();
  });

  test('a later one stands although the draft has changed since the first', () => {
    const { view, rename } = setUp();
    view.setRefusal(refusal);
    rename('other');
    view.setRefusal(refusal);
    expect(view.getState().refusal).toEqual(refusal);
  });
});

describe('going to a field', () => {
  test('of a task selects it, inspects it, reveals it and asks for the focus', () => {
    const { view } = setUp();
    const place = { entity: taskEntity(b), path: ['Application', 'Command'] };
    view.goTo(place);
    const { selectedTasks, inspected, focusRequest, revealRequest } = view.getState();
    expect(selectedTasks).toEqual(new Set([b]));
    expect(inspected).toEqual(taskEntity(b));
    expect(focusRequest?.place).toBe(place);
    expect(revealRequest?.id).toBe(b);
  });

  test('of a dependence selects it; of the job selects nothing', () => {
    const { view } = setUp();
    const [id] = dependences;
    if (id === undefined) throw new Error('no dependence');
    view.goTo({ entity: { kind: 'dependence', id }, path: ['EndTask'] });
    expect(view.getState()).toMatchObject({ selectedDependences: new Set([id]), inspected: jobEntity });
    view.goTo({ entity: jobEntity, path: ['Job', 'JobName'] });
    expect(view.getState()).toMatchObject({ selectedDependences: new Set(), revealRequest: null });
  });

  test('twice to the same field is two requests', () => {
    const { view } = setUp();
    const place = { entity: jobEntity, path: ['Job', 'JobName'] };
    view.goTo(place);
    const once = view.getState().focusRequest?.nonce;
    view.goTo(place);
    expect(view.getState().focusRequest?.nonce).not.toBe(once);
  });

  test('that has gone since is asked for no longer', () => {
    const { view, remove } = setUp();
    view.goTo({ entity: taskEntity(a), path: ['TaskName'] });
    view.reveal(a);
    remove();
    expect(view.getState()).toMatchObject({ focusRequest: null, revealRequest: null });
  });
});

test('the drawer keeps its tab when it is closed', () => {
  const { view } = setUp();
  view.openDrawer('request');
  view.closeDrawer();
  expect(view.getState().drawer).toEqual({ open: false, tab: 'request' });
});

test('the target is local unless told otherwise', () => {
  const { view, draft } = setUp();
  expect(view.getState().target).toBe('local');
  view.setTarget('tencent');
  expect(view.getState().target).toBe('tencent');
  expect(createViewStore({ draft, target: 'tencent' }).getInitialState().target).toBe('tencent');
});

describe('a text that cannot be read', () => {
  const fault = { line: 44, message: { en: 'comma missing', zh: '缺少逗号' } };

  test('is told until it can be, whatever is edited meanwhile', () => {
    const { view, rename } = setUp();
    view.setTextFault(fault);
    rename('x');
    expect(view.getState().textFault).toBe(fault);
    view.setTextFault(null);
    expect(view.getState().textFault).toBeNull();
  });

  test('belongs to its job: another one that is opened has nothing to do with it', () => {
    const { draft, view } = setUp();
    view.setTextFault(fault);
    const other = draftWith({ tasks: ['elsewhere'] });
    const tasks = other.tasks.map((task) => ({ ...task, id: 'other' as typeof a }));
    draft.load(startHistory({ ...other, header: {}, tasks }), 'load');
    expect(view.getState().textFault).toBeNull();
  });
});
