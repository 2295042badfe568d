import { describe, expect, test } from 'vitest';
import type { Draft } from '../../model/draft.ts';
import { withPlaces } from '../../model/layout.ts';
import { draftFromRequest, requestOf } from '../../model/request.ts';
import { counterIds, draftWith, groupId, idOf, noteId } from '../../model/testing/builders.ts';
import type { JsonObject } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { draftFile, splitDraftFile } from './draftFile.ts';

const text = (draft: Draft) => JSON.stringify(draftFile(draft));
const read = (file: JsonObject) => {
  const { request, restore } = splitDraftFile(file);
  const draft = draftFromRequest(request, counterIds('t'));
  return restore ? restore(draft) : draft;
};
const placed = withPlaces(draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] }));

const ids = (...names: string[]) => names.map((name) => idOf(placed, name));

describe('a draft as a file', () => {
  test('is the same draft again: places, direction, region, defaults, notes and groups', () => {
    const draft: Draft = {
      ...placed,
      region: 'ap-tokyo',
      defaults: { MaxRetryCount: 3 },
      board: {
        ...placed.board,
        direction: 'right',
        notes: [{ id: noteId('n'), text: 'why', at: { x: 1, y: 2 } }],
        groups: [{ id: groupId('g'), name: 'both', tasks: ids('c', 'a'), folded: true }],
      },
    };
    expect(read(JSON.parse(text(draft)))).toEqual(draft);
  });

  test('is a plain request beside one member', () => {
    const { $jobloom, ...request } = draftFile(placed);
    expect(request).toEqual(requestOf(placed));
    expect($jobloom).toMatchObject({ version: 1, direction: 'down' });
  });

  test('tasks that have not been placed stay so, and two of one name have a place each', () => {
    const draft = draftWith({ tasks: ['a', 'b'] });
    expect(read(draftFile(draft))).toEqual(draft);
    const [first, second] = withPlaces(draft).tasks;
    const twins = { ...withPlaces(draft), tasks: [first, { ...second, spec: first?.spec }] } as Draft;
    expect(read(draftFile(twins)).board).toEqual(twins.board);
  });

  test('has groups of the tasks by their places in the list, and forgives a place that is none', () => {
    const tasks = [0, 9, 1.5, -1];
    const groups = [
      { id: 'g', name: 'first', tasks, folded: false },
      { id: 'h', name: 'none', tasks: [9], folded: false },
    ];
    const file = { ...requestOf(placed), $jobloom: { version: 1, groups } };
    const first = { id: groupId('g'), name: 'first', tasks: ids('a'), folded: false };
    expect(read(file).board.groups).toEqual([first]);
  });

  test('holds masks in the place of secrets, in defaults too', () => {
    const draft = {
      ...draftWith({ tasks: { a: { LoginSettings: { Password: 'hunter2' } } } }),
      defaults: { Application: { Docker: { Password: 'hunter3' } } },
    };
    expect(text(draft)).not.toContain('hunter');
    expect(text(draft).split(secretMask)).toHaveLength(3);
  });
});

describe('a request that is opened', () => {
  test('without the member stays the very same', () => {
    const request = requestOf(placed);
    expect(splitDraftFile(request)).toEqual({ request, restore: undefined });
    expect(splitDraftFile(request).request).toBe(request);
  });

  test.each([[null], [[]], [{ version: 2 }], [{ version: 1, positions: 'x' }]])(
    'with a member that cannot be read (%j) is the request without it',
    ($jobloom) => {
      const { request, restore } = splitDraftFile({ ...requestOf(placed), $jobloom });
      expect(request).toEqual(requestOf(placed));
      expect(restore).toBeUndefined();
    },
  );
});
