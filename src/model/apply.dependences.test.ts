import { describe, expect, test } from 'vitest';
import type { JsonValue, Path } from '../wire/json.ts';
import { applyAll } from './apply.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { getAt } from './lens.ts';
import { draftFromRequest, requestOf } from './request.ts';
import { counterIds, dependenceId, draftWith, drawn, idOf, taskId } from './testing/builders.ts';
import { edited, refusalOf } from './testing/editing.ts';

const draft = drawn('a>b>c');
const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
const [ab, bc] = [dependenceId('t4'), dependenceId('t5')];
const did = (command: Command, before = draft) => edited(before, command);
const refusal = (command: Command, before = draft) => refusalOf(before, command);
const edges = (of: Draft): JsonValue | undefined => getAt(requestOf(of), ['Job', 'Dependences']);

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
    const next = did(set(id, ['EndTask'], 'b'), unknown);
    expect(next.dependences[0]?.end).toEqual({ task: idOf(unknown, 'b') });
    expect(edges(next)).toEqual([{ StartTask: 'a', EndTask: 'b', Why: 1 }]);
  });

  test('keeps an end that is still no task', () => {
    expect(edges(did(set(id, ['EndTask'], 'cc'), unknown))).toEqual([
      { StartTask: 'a', EndTask: 'cc', Why: 1 },
    ]);
    expect(edges(did(set(id, ['EndTask'], undefined), unknown))).toEqual([{ StartTask: 'a', Why: 1 }]);
  });

  test('removes a member that the API does not know', () => {
    expect(did(set(id, ['Why'], undefined), unknown).dependences[0]).toEqual({
      id,
      start: { task: idOf(unknown, 'a') },
      end: { unknownName: 'bb' },
    });
  });

  test('leaves the other end with its task, although another has that name first', () => {
    const twins = did({ type: 'renameTask', id: b, name: 'a' });
    const next = did(set(bc, ['Why'], 1), twins);
    expect(next.dependences[1]?.start).toEqual({ task: b });
  });

  test('is refused where a connection would be', () => {
    expect(refusal(set(ab, ['EndTask'], 'a'))).toEqual({ kind: 'loop', start: a, end: a, path: [a] });
    expect(refusal(set(bc, ['EndTask'], 'a'))).toEqual({ kind: 'loop', start: b, end: a, path: [a, b] });
    const two = did({ type: 'connect', id: dependenceId('ac'), start: a, end: c });
    expect(refusal(set(ab, ['EndTask'], 'c'), two)).toEqual({ kind: 'alreadyConnected', start: a, end: c });
  });

  test('turning an edge round is no loop with itself', () => {
    const one = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
    const edge = dependenceId('t3');
    const loose = did(set(edge, ['StartTask'], 'nobody'), one);
    const half = did(set(edge, ['EndTask'], 'a'), loose);
    expect(edges(did(set(edge, ['StartTask'], 'b'), half))).toEqual([{ StartTask: 'b', EndTask: 'a' }]);
  });

  test('a dependence of a loop that was read can still be edited', () => {
    const loop = draftFromRequest(
      { Job: { Tasks: [{ TaskName: 'a' }], Dependences: [{ StartTask: 'a', EndTask: 'a' }] } },
      counterIds(),
    );
    expect(edges(did(set(dependenceId('2'), ['Why'], 1), loop))).toEqual([
      { StartTask: 'a', EndTask: 'a', Why: 1 },
    ]);
  });

  test('turns an item that is no object into one', () => {
    const odd = draftFromRequest({ Job: { Tasks: [{ TaskName: 'a' }], Dependences: ['a'] } }, counterIds());
    expect(did(set(dependenceId('2'), ['X'], undefined), odd)).toBe(odd);
    expect(edges(did(set(dependenceId('2'), ['StartTask'], 'a'), odd))).toEqual([{ StartTask: 'a' }]);
  });

  test('an unknown dependence is refused', () => {
    const gone = dependenceId('gone');
    expect(refusal(set(gone, ['EndTask'], 'b'))).toEqual({ kind: 'unknownDependence', id: gone });
  });
});

describe('connect', () => {
  const id = dependenceId('new');

  test('adds a dependence', () => {
    const next = did({ type: 'connect', id, start: a, end: c });
    expect(next.dependences.at(-1)).toEqual({ id, start: { task: a }, end: { task: c } });
    expect(next.tasks).toBe(draft.tasks);
  });

  test('makes the list in a job that has none', () => {
    const two = draftWith({ tasks: ['a', 'b'] });
    expect(edges(did({ type: 'connect', id, start: idOf(two, 'a'), end: idOf(two, 'b') }, two))).toEqual([
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
    const next = did({ type: 'disconnect', ids: [ab] });
    expect(edges(next)).toEqual([{ StartTask: 'b', EndTask: 'c' }]);
    expect(next.tasks).toBe(draft.tasks);
  });

  test('connecting and disconnecting leaves the request as it was', () => {
    const two = draftWith({ tasks: ['a', 'b'] });
    const id = dependenceId('d');
    const connected = did({ type: 'connect', id, start: idOf(two, 'a'), end: idOf(two, 'b') }, two);
    expect(requestOf(did({ type: 'disconnect', ids: [id] }, connected))).toEqual(requestOf(two));
  });

  test('passes over what went with its task already', () => {
    const result = applyAll(draft, [
      { type: 'removeTasks', ids: [a] },
      { type: 'disconnect', ids: [ab] },
    ]);
    expect(result.ok && result.draft.dependences.map(({ id }) => id)).toEqual([bc]);
  });
});
