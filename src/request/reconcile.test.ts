import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../model/draft.ts';
import { requestOf, taskName } from '../model/request.ts';
import { counterIds, draftWith, groupId, idOf, requestWith, taskSpec } from '../model/testing/builders.ts';
import type { JsonObject } from '../wire/json.ts';
import { maskSecrets } from '../wire/secrets.ts';
import { reconcile } from './reconcile.ts';

const draft: Draft = (() => {
  const made = draftWith({
    tasks: ['a', 'b', 'c'],
    edges: [
      ['a', 'b'],
      ['b', 'c'],
    ],
  });
  const positions = Object.fromEntries(made.tasks.map(({ id }, at) => [id, { x: at, y: 0 }]));
  return { ...made, region: 'ap-tokyo', board: { ...made.board, positions } };
})();
const read = (request: JsonObject, from = draft) => reconcile(from, request, counterIds('new-'));
const ids = ({ tasks }: Draft) => tasks.map(({ id }) => id);

describe('reconcile', () => {
  it('returns the very same draft for the same request', () => {
    expect(read(requestOf(draft))).toBe(draft);
    expect(read(structuredClone(requestOf(draft)) as JsonObject)).toBe(draft);
  });

  it('takes tasks that the text deletes out of their groups', () => {
    const tasks = [idOf(draft, 'a'), idOf(draft, 'c')];
    const group = { id: groupId('g'), name: 'g', tasks, folded: false };
    const grouped = { ...draft, board: { ...draft.board, groups: [group] } };
    const next = read(requestWith({ tasks: ['a', 'b'], edges: [['a', 'b']] }), grouped);
    expect(next.board.groups).toEqual([{ ...group, tasks: [idOf(draft, 'a')] }]);
  });

  it('keeps what the text does not touch: other tasks, dependences, header, region, places', () => {
    const next = read(
      requestWith({
        tasks: { a: {}, b: { Timeout: 9 }, c: {} },
        edges: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      }),
    );
    expect(ids(next)).toEqual(ids(draft));
    expect(next.tasks[0]).toBe(draft.tasks[0]);
    expect(next.tasks[1]?.spec.Timeout).toBe(9);
    expect(next.dependences).toBe(draft.dependences);
    expect(next.header).toBe(draft.header);
    expect(next.region).toBe('ap-tokyo');
    expect(next.board.positions).toEqual(draft.board.positions);
  });

  it('knows tasks by name when they change their order', () => {
    const next = read(
      requestWith({
        tasks: ['c', 'a', 'b'],
        edges: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      }),
    );
    expect(ids(next)).toEqual(['c', 'a', 'b'].map((name) => idOf(draft, name)));
    expect(next.dependences).toBe(draft.dependences);
  });

  it('knows a renamed task by its place, with its dependences', () => {
    const next = read(
      requestWith({
        tasks: ['a', 'b2', 'c'],
        edges: [
          ['a', 'b2'],
          ['b2', 'c'],
        ],
      }),
    );
    expect(ids(next)).toEqual(ids(draft));
    expect(next.dependences).toBe(draft.dependences);
    expect(next.tasks.map(taskName)).toEqual(['a', 'b2', 'c']);
  });

  it('gives a new task a new id, and forgets the place of one that went', () => {
    const next = read(requestWith({ tasks: ['a', 'b', 'x', 'y'], edges: [['a', 'b']] }));
    expect(ids(next).slice(0, 2)).toEqual(ids(draft).slice(0, 2));
    // The third is c under another name, the fourth is new.
    expect(ids(next)[2]).toBe(idOf(draft, 'c'));
    expect(ids(draft)).not.toContain(ids(next)[3]);
    const shorter = read(requestWith({ tasks: ['a', 'b'] }));
    expect(Object.keys(shorter.board.positions)).toEqual([idOf(draft, 'a'), idOf(draft, 'b')]);
  });

  it('keeps the id of a dependence and takes the one that was added', () => {
    const next = read(
      requestWith({
        tasks: ['a', 'b', 'c'],
        edges: [
          ['a', 'c'],
          ['b', 'c'],
        ],
      }),
    );
    expect(next.dependences[1]).toBe(draft.dependences[1]);
    expect(next.dependences[0]).toMatchObject({
      start: { task: idOf(draft, 'a') },
      end: { task: idOf(draft, 'c') },
    });
  });

  it('keeps a secret behind its mask', () => {
    const secret = { Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: 'pw' } } };
    const guarded = draftWith({ tasks: { a: secret } });
    const masked = maskSecrets(requestOf(guarded));
    expect(read(masked, guarded)).toBe(guarded);
    const edited = { ...masked, Extra: 1 };
    expect(requestOf(read(edited, guarded))).toEqual({ ...requestOf(guarded), Extra: 1 });
  });

  it('stands for exactly the request that was read, whatever the two are', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 4 });
    const request = fc.record({ names, timeout: fc.nat(2) }).map(
      ({ names: list, timeout }): JsonObject => ({
        Job: {
          Tasks: list.map((name) => taskSpec(name, { Timeout: timeout })),
          Dependences: list.slice(1).map((name, at) => ({ StartTask: list[at] ?? '', EndTask: name })),
        },
      }),
    );
    fc.assert(
      fc.property(request, request, (before, after) => {
        const from = reconcile(draft, before, counterIds('x-'));
        const next = reconcile(from, after, counterIds('y-'));
        expect(requestOf(next)).toEqual(after);
        expect(new Set(ids(next)).size).toBe(next.tasks.length);
      }),
    );
  });
});
