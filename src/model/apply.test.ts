import { describe, expect, test } from 'vitest';
import type { Path } from '../wire/json.ts';
import { applyAll } from './apply.ts';
import type { Command } from './command.ts';
import { type Draft, jobEntity, taskEntity } from './draft.ts';
import { getAt } from './lens.ts';
import { draftFromRequest, requestOf, taskName } from './request.ts';
import { counterIds, dependenceId, drawn, idOf, taskId, taskSpec } from './testing/builders.ts';
import { edited, refusalOf } from './testing/editing.ts';

const draft = drawn('a>b>c');
const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
const bc = dependenceId('t5');
const did = (command: Command, before = draft) => edited(before, command);
const refusal = (command: Command, before = draft) => refusalOf(before, command);
const edges = (of: Draft) => getAt(requestOf(of), ['Job', 'Dependences']);

const empty = draftFromRequest({}, counterIds());

describe('addTask', () => {
  const id = taskId('new');
  const spec = taskSpec('new');

  test('adds at the end, or where it is said', () => {
    expect(did({ type: 'addTask', id, spec }).tasks.map(taskName)).toEqual(['a', 'b', 'c', 'new']);
    expect(did({ type: 'addTask', id, spec, index: 1 }).tasks.map(taskName)).toEqual(['a', 'new', 'b', 'c']);
  });

  test('places it where it is said, and nowhere else', () => {
    expect(did({ type: 'addTask', id, spec, position: { x: 1, y: 2 } }).board.positions).toEqual({
      new: { x: 1, y: 2 },
    });
    expect(did({ type: 'addTask', id, spec }).board).toBe(draft.board);
  });

  test('makes the list in a request that has none', () => {
    expect(requestOf(did({ type: 'addTask', id, spec }, empty))).toEqual({ Job: { Tasks: [spec] } });
  });

  test('takes the place of a list that is none', () => {
    const odd = draftFromRequest({ Job: { Tasks: 'all of them', Priority: 1 } }, counterIds());
    expect(requestOf(did({ type: 'addTask', id, spec }, odd))).toEqual({
      Job: { Tasks: [spec], Priority: 1 },
    });
  });

  test('refuses an id that is taken', () => {
    expect(refusal({ type: 'addTask', id: a, spec })).toEqual({ kind: 'duplicateId', id: a });
  });
});

describe('setTaskFields', () => {
  const fields = [
    { id: a, path: ['Timeout'], value: 60 },
    { id: c, path: ['Timeout'], value: 60 },
    { id: c, path: ['Application', 'Command'], value: undefined },
  ];

  test('sets members of several tasks in one pass and leaves the others as they are', () => {
    const next = did({ type: 'setTaskFields', fields });
    expect(next.tasks.map(({ spec }) => spec.Timeout)).toEqual([60, undefined, 60]);
    expect(next.tasks[2]?.spec.Application).toEqual({ DeliveryForm: 'LOCAL' });
    expect(next.tasks[1]).toBe(draft.tasks[1]);
    expect(did({ type: 'setTaskFields', fields }, next)).toBe(next);
  });

  test('changes nothing at all when a task is not there', () => {
    const ghost = { id: taskId('ghost'), path: ['Timeout'], value: 1 };
    expect(refusal({ type: 'setTaskFields', fields: [...fields, ghost] })).toEqual({
      kind: 'unknownTask',
      id: 'ghost',
    });
  });

  test('fields that undo each other change nothing', () => {
    const [task] = draft.tasks;
    if (task === undefined) throw new Error('no task');
    const name = { id: task.id, path: ['TaskName'] };
    const fields = [
      { ...name, value: 'other' },
      { ...name, value: task.spec.TaskName },
    ];
    expect(did({ type: 'setTaskFields', fields })).toBe(draft);
  });
});

test('setDefault changes what new tasks take, and never the request', () => {
  const next = did({ type: 'setDefault', path: ['EnvVars'], value: [{ Name: 'A', Value: '1' }] });
  expect(next.defaults).toEqual({ EnvVars: [{ Name: 'A', Value: '1' }] });
  expect(requestOf(next)).toEqual(requestOf(draft));
  expect(did({ type: 'setDefault', path: ['EnvVars'], value: undefined }, next).defaults).toEqual({});
});

describe('renameTask and setField of a task', () => {
  test('change one task and leave all else as it is', () => {
    const next = did({ type: 'renameTask', id: b, name: 'x' });
    expect(next.tasks.map(taskName)).toEqual(['a', 'x', 'c']);
    expect(next.tasks[0]).toBe(draft.tasks[0]);
    expect(next.dependences).toBe(draft.dependences);
    expect(next.header).toBe(draft.header);
  });

  test('a rename orphans no dependence', () => {
    expect(edges(did({ type: 'renameTask', id: b, name: 'x' }))).toEqual([
      { StartTask: 'a', EndTask: 'x' },
      { StartTask: 'x', EndTask: 'c' },
    ]);
  });

  test('a field of any depth is set and removed', () => {
    const path: Path = ['EnvVars', 0, 'Name'];
    const set = did({ type: 'setField', entity: taskEntity(a), path, value: 'A' });
    expect(getAt(set.tasks[0]?.spec, ['EnvVars'])).toEqual([{ Name: 'A' }]);
    const gone = did(
      { type: 'setField', entity: taskEntity(a), path: ['EnvVars', 0], value: undefined },
      set,
    );
    expect(gone.tasks).toEqual(draft.tasks);
  });

  test('the first edit of an item that is no object makes it one', () => {
    const odd = draftFromRequest({ Job: { Tasks: [null] } }, counterIds());
    const untouched = did(
      { type: 'setField', entity: taskEntity(taskId('1')), path: ['X'], value: undefined },
      odd,
    );
    expect(untouched).toBe(odd);
    expect(requestOf(did({ type: 'renameTask', id: taskId('1'), name: 'x' }, odd))).toEqual({
      Job: { Tasks: [{ TaskName: 'x' }] },
    });
  });

  test('an unknown task is refused', () => {
    const id = taskId('gone');
    expect(refusal({ type: 'renameTask', id, name: 'x' })).toEqual({ kind: 'unknownTask', id });
    expect(refusal({ type: 'setField', entity: taskEntity(id), path: ['X'], value: 1 })).toEqual({
      kind: 'unknownTask',
      id,
    });
  });
});

describe('setField of the job', () => {
  test('sets a member of the header, and removes one', () => {
    const set = did({ type: 'setField', entity: jobEntity, path: ['Placement', 'ProjectId'], value: 7 });
    expect(getAt(requestOf(set), ['Placement', 'ProjectId'])).toBe(7);
    expect(set.tasks).toBe(draft.tasks);
    const gone = did(
      { type: 'setField', entity: jobEntity, path: ['Placement', 'ProjectId'], value: undefined },
      set,
    );
    expect(requestOf(gone)).toEqual(requestOf(draft));
  });
});

describe('removeTasks', () => {
  test('takes along dependences and positions, and leaves the rest', () => {
    const placed = did({ type: 'moveTasks', positions: { [a]: { x: 1, y: 1 }, [c]: { x: 2, y: 2 } } });
    const next = did({ type: 'removeTasks', ids: [a] }, placed);
    expect(next.tasks.map(taskName)).toEqual(['b', 'c']);
    expect(next.dependences.map(({ id }) => id)).toEqual([bc]);
    expect(next.board.positions).toEqual({ [c]: { x: 2, y: 2 } });
  });

  test('keeps the board when none of them was placed', () => {
    expect(did({ type: 'removeTasks', ids: [a] }).board).toBe(draft.board);
  });

  test('keeps the empty list of tasks, but not that of dependences', () => {
    expect(getAt(requestOf(did({ type: 'removeTasks', ids: [a, b, c] })), ['Job'])).toEqual({
      JobName: 'test-job',
      Tasks: [],
    });
  });

  test('passes over what is not there', () => {
    expect(did({ type: 'removeTasks', ids: [taskId('gone')] })).toBe(draft);
  });
});

describe('the board and the region', () => {
  test('moveTasks changes the positions of tasks that are there', () => {
    const next = did({
      type: 'moveTasks',
      positions: { [a]: { x: 1, y: 2 }, [taskId('gone')]: { x: 0, y: 0 } },
    });
    expect(next.board.positions).toEqual({ [a]: { x: 1, y: 2 } });
    expect(requestOf(next)).toEqual(requestOf(draft));
  });

  test.each<Command>([
    { type: 'moveTasks', positions: { [taskId('gone')]: { x: 0, y: 0 } } },
    { type: 'moveTasks', positions: { [a]: { x: 1, y: 2 } } },
    { type: 'setDirection', direction: 'right' },
    { type: 'setRegion', region: 'ap-tokyo' },
    { type: 'disconnect', ids: [dependenceId('gone')] },
    { type: 'setField', entity: jobEntity, path: ['Nothing', 'Here'], value: undefined },
    { type: 'setField', entity: taskEntity(a), path: ['TaskName'], value: 'a' },
    { type: 'renameTask', id: b, name: 'b' },
  ])('what is so already returns the same draft: %j', (command) => {
    const settled: Draft = {
      ...draft,
      region: 'ap-tokyo',
      board: { direction: 'right', positions: { [a]: { x: 1, y: 2 } } },
    };
    expect(did(command, settled)).toBe(settled);
  });

  test('setDirection and setRegion change just that', () => {
    expect(did({ type: 'setDirection', direction: 'right' })).toEqual({
      ...draft,
      board: { positions: {}, direction: 'right' },
    });
    const set = did({ type: 'setRegion', region: 'ap-tokyo' });
    expect(set).toEqual({ ...draft, region: 'ap-tokyo' });
    expect(did({ type: 'setRegion', region: null }, set)).toEqual(draft);
  });

  test('replaceDraft takes the draft as it is', () => {
    expect(did({ type: 'replaceDraft', draft: empty })).toBe(empty);
  });
});

describe('applyAll', () => {
  test('carries out one after the other', () => {
    const id = taskId('d');
    const result = applyAll(draft, [
      { type: 'addTask', id, spec: taskSpec('d') },
      { type: 'connect', id: dependenceId('cd'), start: c, end: id },
    ]);
    expect(result.ok && edges(result.draft)).toHaveLength(3);
  });

  test('stops at the first refusal', () => {
    expect(
      applyAll(draft, [
        { type: 'renameTask', id: a, name: 'x' },
        { type: 'connect', id: dependenceId('x'), start: b, end: a },
        { type: 'renameTask', id: taskId('gone'), name: 'x' },
      ]),
    ).toMatchObject({ ok: false, refusal: { kind: 'loop' } });
  });

  test('nothing to do is the same draft', () => {
    expect(applyAll(draft, [])).toEqual({ ok: true, draft });
  });
});
