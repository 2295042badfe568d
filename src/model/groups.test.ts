import { describe, expect, it } from 'vitest';
import type { TaskId } from './draft.ts';
import { groupOfExactly, groupOfTask, groupsOf, withSoundGroups } from './groups.ts';
import { requestOf } from './request.ts';
import { drawn, groupId, idOf } from './testing/builders.ts';
import { edited } from './testing/editing.ts';

const draft = drawn('a>b>c d');
const ids = (names: string): TaskId[] => [...names].map((name) => idOf(draft, name));
const group = (id: string, names: string, more = {}) => ({
  id: groupId(id),
  name: id,
  tasks: ids(names),
  folded: false,
  ...more,
});
const set = (id: string, names: string, more = {}) =>
  ({ type: 'setGroup', group: group(id, names, more) }) as const;
const remove = (...names: string[]) => ({ type: 'removeGroups', ids: names.map(groupId) }) as const;

describe('a group', () => {
  it('is added, renamed, folded, and removed without its tasks', () => {
    const two = edited(edited(draft, set('g', 'ab')), set('h', 'c'));
    expect(groupsOf(two)).toEqual([group('g', 'ab'), group('h', 'c')]);
    const changed = edited(two, set('g', 'ab', { name: 'per-sample', folded: true }));
    expect(groupsOf(changed)).toEqual([
      group('g', 'ab', { name: 'per-sample', folded: true }),
      group('h', 'c'),
    ]);
    expect(groupsOf(changed)[1]).toBe(groupsOf(two)[1]);
    const removed = edited(changed, remove('g'));
    expect(groupsOf(removed)).toEqual([group('h', 'c')]);
    expect(removed.tasks).toBe(draft.tasks);
  });

  it('takes its tasks out of other groups, and one that is left empty goes', () => {
    const two = edited(edited(draft, set('g', 'ab')), set('h', 'c'));
    expect(groupsOf(edited(two, set('i', 'bc')))).toEqual([group('g', 'a'), group('i', 'bc')]);
  });

  it('loses tasks that are deleted, and goes with the last of them', () => {
    const one = edited(draft, set('g', 'ab'));
    expect(groupsOf(edited(one, { type: 'removeTasks', ids: ids('a') }))).toEqual([group('g', 'b')]);
    const emptied = edited(one, { type: 'removeTasks', ids: ids('ab') });
    expect(emptied.board).not.toHaveProperty('groups');
  });

  it('takes no task that the draft has not, none twice, and is not there without any', () => {
    const odd = [...ids('aa'), 'gone' as TaskId];
    expect(groupsOf(edited(draft, set('g', '', { tasks: odd })))).toEqual([group('g', 'a')]);
    expect(edited(draft, set('g', ''))).toBe(draft);
    expect(edited(edited(draft, set('g', 'a')), set('g', ''))).toEqual(draft);
  });

  it('is in no request', () => {
    expect(requestOf(edited(draft, set('g', 'ab')))).toEqual(requestOf(draft));
  });

  it('is left alone by what changes nothing', () => {
    const one = edited(draft, set('g', 'ab'));
    expect(edited(one, set('g', 'ab'))).toBe(one);
    expect(edited(one, remove('x'))).toBe(one);
  });
});

describe('what is looked up', () => {
  const two = edited(edited(draft, set('g', 'ab')), set('h', 'c'));

  it('is the group of a task, in the same map as long as the groups stay', () => {
    const lookup = groupOfTask(two);
    expect([...'abcd'].map((name) => lookup.get(idOf(draft, name))?.name)).toEqual([
      'g',
      'g',
      'h',
      undefined,
    ]);
    const [id] = ids('d');
    expect(id).toBeDefined();
    if (id === undefined) return;
    expect(groupOfTask(edited(two, { type: 'renameTask', id, name: 'x' }))).toBe(lookup);
  });

  it('is the group that has those tasks and no others', () => {
    expect(groupOfExactly(two, new Set(ids('ab')))?.name).toBe('g');
    for (const names of ['', 'a', 'abc', 'd', 'ac']) {
      expect(groupOfExactly(two, new Set(ids(names)))).toBeUndefined();
    }
  });
});

it('groups that were read are mended: unknown tasks, tasks in two groups, empty groups and ids that occur twice', () => {
  const groups = [
    group('g', 'a', { tasks: ['gone' as TaskId, ...ids('a')] }),
    group('h', 'ab'),
    group('i', '', { tasks: ['gone' as TaskId] }),
    group('g', 'd'),
  ];
  const read = { ...draft, board: { ...draft.board, groups } };
  expect(groupsOf(withSoundGroups(read))).toEqual([group('g', 'a'), group('h', 'b')]);
  expect(withSoundGroups(draft)).toBe(draft);
});
