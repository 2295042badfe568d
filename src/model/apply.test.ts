import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue, Path } from '../wire/json.ts';
import { apply, applyAll } from './apply.ts';
import type { Command } from './command.ts';
import { type Draft, jobEntity, taskEntity } from './draft.ts';
import { graphOf } from './graph.ts';
import { getAt } from './lens.ts';
import { loopsOf } from './loops.ts';
import { draftFromRequest, requestOf, taskName } from './request.ts';
import { counterIds, dependenceId, draftWith, idOf, taskId, taskSpec } from './testing/builders.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'c'],
  edges: [
    ['a', 'b'],
    ['b', 'c'],
  ],
});
const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
const [ab, bc] = draft.dependences.map(({ id }) => id) as [
  ReturnType<typeof dependenceId>,
  ReturnType<typeof dependenceId>,
];

function edited(command: Command, before = draft): Draft {
  const result = apply(before, command);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.draft;
}
const refusal = (command: Command, before = draft) => {
  const result = apply(before, command);
  return result.ok ? undefined : result.refusal;
};
const edges = (of: Draft): JsonValue | undefined => getAt(requestOf(of), ['Job', 'Dependences']);
const empty = draftFromRequest({}, counterIds());

describe('addTask', () => {
  const id = taskId('new');
  const spec = taskSpec('new');

  test('adds at the end, or where it is said', () => {
    expect(edited({ type: 'addTask', id, spec }).tasks.map(taskName)).toEqual(['a', 'b', 'c', 'new']);
    expect(edited({ type: 'addTask', id, spec, index: 1 }).tasks.map(taskName)).toEqual([
      'a',
      'new',
      'b',
      'c',
    ]);
  });

  test('places it where it is said, and nowhere else', () => {
    expect(edited({ type: 'addTask', id, spec, position: { x: 1, y: 2 } }).board.positions).toEqual({
      new: { x: 1, y: 2 },
    });
    expect(edited({ type: 'addTask', id, spec }).board).toBe(draft.board);
  });

  test('makes the list in a request that has none', () => {
    expect(requestOf(edited({ type: 'addTask', id, spec }, empty))).toEqual({ Job: { Tasks: [spec] } });
  });

  test('takes the place of a list that is none', () => {
    const odd = draftFromRequest({ Job: { Tasks: 'all of them', Priority: 1 } }, counterIds());
    expect(requestOf(edited({ type: 'addTask', id, spec }, odd))).toEqual({
      Job: { Tasks: [spec], Priority: 1 },
    });
  });

  test('refuses an id that is taken', () => {
    expect(refusal({ type: 'addTask', id: a, spec })).toEqual({ kind: 'duplicateId', id: a });
  });
});

describe('renameTask and setField of a task', () => {
  test('change one task and leave all else as it is', () => {
    const next = edited({ type: 'renameTask', id: b, name: 'x' });
    expect(next.tasks.map(taskName)).toEqual(['a', 'x', 'c']);
    expect(next.tasks[0]).toBe(draft.tasks[0]);
    expect(next.dependences).toBe(draft.dependences);
    expect(next.header).toBe(draft.header);
  });

  test('a rename orphans no dependence', () => {
    expect(edges(edited({ type: 'renameTask', id: b, name: 'x' }))).toEqual([
      { StartTask: 'a', EndTask: 'x' },
      { StartTask: 'x', EndTask: 'c' },
    ]);
  });

  test('a field of any depth is set and removed', () => {
    const path: Path = ['EnvVars', 0, 'Name'];
    const set = edited({ type: 'setField', entity: taskEntity(a), path, value: 'A' });
    expect(getAt(set.tasks[0]?.spec, ['EnvVars'])).toEqual([{ Name: 'A' }]);
    const gone = edited(
      { type: 'setField', entity: taskEntity(a), path: ['EnvVars', 0], value: undefined },
      set,
    );
    expect(gone.tasks).toEqual(draft.tasks);
  });

  test('the first edit of an item that is no object makes it one', () => {
    const odd = draftFromRequest({ Job: { Tasks: [null] } }, counterIds());
    const untouched = edited(
      { type: 'setField', entity: taskEntity(taskId('1')), path: ['X'], value: undefined },
      odd,
    );
    expect(untouched).toBe(odd);
    expect(requestOf(edited({ type: 'renameTask', id: taskId('1'), name: 'x' }, odd))).toEqual({
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
    const set = edited({ type: 'setField', entity: jobEntity, path: ['Placement', 'ProjectId'], value: 7 });
    expect(getAt(requestOf(set), ['Placement', 'ProjectId'])).toBe(7);
    expect(set.tasks).toBe(draft.tasks);
    const gone = edited(
      { type: 'setField', entity: jobEntity, path: ['Placement', 'ProjectId'], value: undefined },
      set,
    );
    expect(requestOf(gone)).toEqual(requestOf(draft));
  });
});

describe('setField of a dependence', () => {
  const set = (id: typeof ab, path: Path, value: JsonValue | undefined): Command => ({
    type: 'setField',
    entity: { kind: 'dependence', id },
    path,
    value,
  });
  const unknown = draftFromRequest(
    {
      Job: {
        Tasks: [{ TaskName: 'a' }, { TaskName: 'b' }],
        Dependences: [{ StartTask: 'a', EndTask: 'bb', Why: 1 }],
      },
    },
    counterIds(),
  );
  const id = dependenceId('3');

  test('ties an end to the task of that name and keeps the other members', () => {
    const next = edited(set(id, ['EndTask'], 'b'), unknown);
    expect(next.dependences[0]?.end).toEqual({ task: idOf(unknown, 'b') });
    expect(edges(next)).toEqual([{ StartTask: 'a', EndTask: 'b', Why: 1 }]);
  });

  test('keeps an end that is still no task', () => {
    expect(edges(edited(set(id, ['EndTask'], 'cc'), unknown))).toEqual([
      { StartTask: 'a', EndTask: 'cc', Why: 1 },
    ]);
    expect(edges(edited(set(id, ['EndTask'], undefined), unknown))).toEqual([{ StartTask: 'a', Why: 1 }]);
  });

  test('removes a member that the API does not know', () => {
    expect(edited(set(id, ['Why'], undefined), unknown).dependences[0]).toEqual({
      id,
      start: { task: idOf(unknown, 'a') },
      end: { unknownName: 'bb' },
    });
  });

  test('leaves the other end with its task, although another has that name first', () => {
    const twins = edited({ type: 'renameTask', id: b, name: 'a' });
    const next = edited(set(bc, ['Why'], 1), twins);
    expect(next.dependences[1]?.start).toEqual({ task: b });
  });

  test('is refused where a connection would be', () => {
    expect(refusal(set(ab, ['EndTask'], 'a'))).toEqual({ kind: 'loop', start: a, end: a, path: [a] });
    expect(refusal(set(bc, ['EndTask'], 'a'))).toEqual({ kind: 'loop', start: b, end: a, path: [a, b] });
    const two = edited({ type: 'connect', id: dependenceId('ac'), start: a, end: c });
    expect(refusal(set(ab, ['EndTask'], 'c'), two)).toEqual({ kind: 'alreadyConnected', start: a, end: c });
  });

  test('turning an edge round is no loop with itself', () => {
    const one = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
    const edge = dependenceId('t3');
    const loose = edited(set(edge, ['StartTask'], 'nobody'), one);
    const half = edited(set(edge, ['EndTask'], 'a'), loose);
    expect(edges(edited(set(edge, ['StartTask'], 'b'), half))).toEqual([{ StartTask: 'b', EndTask: 'a' }]);
  });

  test('a dependence of a loop that was read can still be edited', () => {
    const loop = draftFromRequest(
      { Job: { Tasks: [{ TaskName: 'a' }], Dependences: [{ StartTask: 'a', EndTask: 'a' }] } },
      counterIds(),
    );
    expect(edges(edited(set(dependenceId('2'), ['Why'], 1), loop))).toEqual([
      { StartTask: 'a', EndTask: 'a', Why: 1 },
    ]);
  });

  test('turns an item that is no object into one', () => {
    const odd = draftFromRequest({ Job: { Tasks: [{ TaskName: 'a' }], Dependences: ['a'] } }, counterIds());
    expect(edited(set(dependenceId('2'), ['X'], undefined), odd)).toBe(odd);
    expect(edges(edited(set(dependenceId('2'), ['StartTask'], 'a'), odd))).toEqual([{ StartTask: 'a' }]);
  });

  test('an unknown dependence is refused', () => {
    const gone = dependenceId('gone');
    expect(refusal(set(gone, ['EndTask'], 'b'))).toEqual({ kind: 'unknownDependence', id: gone });
  });
});

describe('removeTasks', () => {
  test('takes along dependences and positions, and leaves the rest', () => {
    const placed = edited({ type: 'moveTasks', positions: { [a]: { x: 1, y: 1 }, [c]: { x: 2, y: 2 } } });
    const next = edited({ type: 'removeTasks', ids: [a] }, placed);
    expect(next.tasks.map(taskName)).toEqual(['b', 'c']);
    expect(next.dependences.map(({ id }) => id)).toEqual([bc]);
    expect(next.board.positions).toEqual({ [c]: { x: 2, y: 2 } });
  });

  test('keeps the board when none of them was placed', () => {
    expect(edited({ type: 'removeTasks', ids: [a] }).board).toBe(draft.board);
  });

  test('keeps the empty list of tasks, but not that of dependences', () => {
    expect(getAt(requestOf(edited({ type: 'removeTasks', ids: [a, b, c] })), ['Job'])).toEqual({
      JobName: 'test-job',
      Tasks: [],
    });
  });

  test('passes over what is not there', () => {
    expect(edited({ type: 'removeTasks', ids: [taskId('gone')] })).toBe(draft);
  });
});

describe('connect', () => {
  const id = dependenceId('new');

  test('adds a dependence', () => {
    const next = edited({ type: 'connect', id, start: a, end: c });
    expect(next.dependences.at(-1)).toEqual({ id, start: { task: a }, end: { task: c } });
    expect(next.tasks).toBe(draft.tasks);
  });

  test('makes the list in a job that has none', () => {
    const two = draftWith({ tasks: ['a', 'b'] });
    expect(edges(edited({ type: 'connect', id, start: idOf(two, 'a'), end: idOf(two, 'b') }, two))).toEqual([
      { StartTask: 'a', EndTask: 'b' },
    ]);
  });

  test('refuses a loop and names the path from the end to the start', () => {
    expect(refusal({ type: 'connect', id, start: c, end: a })).toEqual({
      kind: 'loop',
      start: c,
      end: a,
      path: [a, b, c],
    });
    expect(refusal({ type: 'connect', id, start: a, end: a })).toEqual({
      kind: 'loop',
      start: a,
      end: a,
      path: [a],
    });
  });

  test('refuses what is connected, unknown or of a taken id', () => {
    const gone = taskId('gone');
    expect(refusal({ type: 'connect', id, start: a, end: b })).toEqual({
      kind: 'alreadyConnected',
      start: a,
      end: b,
    });
    expect(refusal({ type: 'connect', id, start: a, end: gone })).toEqual({ kind: 'unknownTask', id: gone });
    expect(refusal({ type: 'connect', id, start: gone, end: gone })).toEqual({
      kind: 'unknownTask',
      id: gone,
    });
    expect(refusal({ type: 'connect', id: ab, start: a, end: c })).toEqual({ kind: 'duplicateId', id: ab });
  });
});

describe('disconnect', () => {
  test('removes dependences and nothing else', () => {
    const next = edited({ type: 'disconnect', ids: [ab] });
    expect(edges(next)).toEqual([{ StartTask: 'b', EndTask: 'c' }]);
    expect(next.tasks).toBe(draft.tasks);
  });

  test('connecting and disconnecting leaves the request as it was', () => {
    const two = draftWith({ tasks: ['a', 'b'] });
    const id = dependenceId('d');
    const connected = edited({ type: 'connect', id, start: idOf(two, 'a'), end: idOf(two, 'b') }, two);
    expect(requestOf(edited({ type: 'disconnect', ids: [id] }, connected))).toEqual(requestOf(two));
  });

  test('passes over what went with its task already', () => {
    const result = applyAll(draft, [
      { type: 'removeTasks', ids: [a] },
      { type: 'disconnect', ids: [ab] },
    ]);
    expect(result.ok && result.draft.dependences.map(({ id }) => id)).toEqual([bc]);
  });
});

describe('the board and the region', () => {
  test('moveTasks changes the positions of tasks that are there', () => {
    const next = edited({
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
    expect(edited(command, settled)).toBe(settled);
  });

  test('setDirection and setRegion change just that', () => {
    expect(edited({ type: 'setDirection', direction: 'right' })).toEqual({
      ...draft,
      board: { positions: {}, direction: 'right' },
    });
    const set = edited({ type: 'setRegion', region: 'ap-tokyo' });
    expect(set).toEqual({ ...draft, region: 'ap-tokyo' });
    expect(edited({ type: 'setRegion', region: null }, set)).toEqual(draft);
  });

  test('replaceDraft takes the draft as it is', () => {
    expect(edited({ type: 'replaceDraft', draft: empty })).toBe(empty);
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

describe('laws', () => {
  const names = ['a', 'b', 'c', 'd', ''];
  const name = fc.constantFrom(...names);
  const request = fc.record({
    Job: fc.record({
      Tasks: fc.array(fc.record({ TaskName: name }), { maxLength: 5 }),
      Dependences: fc.array(fc.record({ StartTask: name, EndTask: name }), { maxLength: 5 }),
    }),
  });
  const id = fc.nat({ max: 12 }).map((n) => String(n));
  const task = id.map(taskId);
  const dependence = id.map(dependenceId);
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constant('addTask'), id: task, spec: fc.record({ TaskName: name }) }),
    fc.record({ type: fc.constant('renameTask'), id: task, name }),
    fc.record({ type: fc.constant('removeTasks'), ids: fc.array(task, { maxLength: 2 }) }),
    fc.record({ type: fc.constant('connect'), id: dependence, start: task, end: task }),
    fc.record({ type: fc.constant('disconnect'), ids: fc.array(dependence, { maxLength: 2 }) }),
    fc.record({
      type: fc.constant('setField'),
      entity: fc.oneof(
        task.map(taskEntity),
        dependence.map((id) => ({ kind: 'dependence', id }) as const),
      ),
      path: fc.constantFrom(['StartTask'], ['EndTask'], ['TaskName'], ['Why']),
      value: fc.option(name, { nil: undefined }),
    }),
  );
  const commands = fc.array(command, { maxLength: 20 });
  const run = (start: Draft, list: readonly Command[]) =>
    list.reduce((current, next) => {
      const result = apply(current, next);
      return result.ok ? result.draft : current;
    }, start);

  test('a draft never gets a loop that it did not have when it was read', () => {
    fc.assert(
      fc.property(request, commands, (r, list) => {
        const start = draftFromRequest(r, counterIds());
        const before = new Set(loopsOf(graphOf(start)).flat());
        for (const loop of loopsOf(graphOf(run(start, list))))
          for (const at of loop) expect(before).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  test('dependences never refer to a task that is not there', () => {
    fc.assert(
      fc.property(request, commands, (r, list) => {
        const end = run(draftFromRequest(r, counterIds()), list);
        const ids = new Set(end.tasks.map((t) => t.id));
        for (const d of end.dependences) {
          for (const at of [d.start, d.end]) if ('task' in at) expect(ids).toContain(at.task);
        }
      }),
    );
  });

  test('a command that is carried out twice changes nothing the second time, or is refused', () => {
    fc.assert(
      fc.property(request, commands, command, (r, list, last) => {
        const once = apply(run(draftFromRequest(r, counterIds()), list), last);
        if (!once.ok) return;
        const twice = apply(once.draft, last);
        expect(twice.ok ? twice.draft : once.draft).toBe(once.draft);
      }),
    );
  });

  test('the draft before is left as it was', () => {
    fc.assert(
      fc.property(request, commands, (r, list) => {
        const start = draftFromRequest(r, counterIds());
        const text = JSON.stringify(start);
        run(start, list);
        expect(JSON.stringify(start)).toBe(text);
      }),
    );
  });
});
