import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Group, TaskId } from '../../model/draft.ts';
import { layout, positionsOf, withPlaces } from '../../model/layout.ts';
import { taskName } from '../../model/request.ts';
import { drawn, groupId, idOf } from '../../model/testing/builders.ts';
import { edited } from '../../model/testing/editing.ts';
import { pairsOf } from '../../model/testing/pairs.ts';
import { seenOf } from './seen.ts';
import {
  dependencesMeant,
  dependencesSeen,
  movesMeant,
  refusalSeen,
  tasksMeant,
  tasksSeen,
  tipsOf,
  toggled,
} from './unfolded.ts';

const ids = (draft: Draft, names: string): TaskId[] => [...names].map((name) => idOf(draft, name));
const group = (draft: Draft, names: string, folded = true): Group => ({
  id: groupId('g'),
  name: 'G',
  tasks: ids(draft, names),
  folded,
});
const grouped = (chains: string, names: string, folded = true) => {
  const draft = withPlaces(drawn(chains));
  return edited(draft, { type: 'setGroup', group: group(draft, names, folded) });
};
const seenNames = (draft: Draft) => seenOf(draft).draft.tasks.map(taskName);
const g = 'g' as TaskId;

describe('what is seen', () => {
  it('is the draft itself as long as no group is folded', () => {
    const draft = grouped('a>b>c', 'ab', false);
    expect(seenOf(draft).draft).toBe(draft);
  });

  it('has one task for a folded group, where the first of its tasks is in the list', () => {
    expect(seenNames(grouped('a>b>c d', 'cb'))).toEqual(['a', 'G', 'd']);
  });

  it('has one dependence for all that lead from the group to one task, and none inside', () => {
    const draft = grouped('a>b>d a>c>d b>c', 'bc');
    const seen = seenOf(draft);
    expect(pairsOf(seen.draft)).toEqual(['a>G', 'G>d']);
    const [into, out] = seen.draft.dependences;
    expect([into, out].map((each) => each && seen.joined.get(each.id)?.length)).toEqual([2, 2]);
    expect(seenOf(grouped('a>b>c', 'b')).joined.size).toBe(0);
  });

  it('keeps dependences on names that no task has, and repetitions between tasks that are seen', () => {
    const draft = grouped('a>b c', 'b');
    const [dependence] = draft.dependences;
    if (dependence === undefined) throw new Error('none');
    const odd = {
      ...draft,
      dependences: [
        dependence,
        { ...dependence, id: 'x' as never, start: { unknownName: 'gone' } },
        { id: 'y' as never, start: { task: idOf(draft, 'a') }, end: { task: idOf(draft, 'c') } },
        { id: 'z' as never, start: { task: idOf(draft, 'a') }, end: { task: idOf(draft, 'c') } },
      ],
    };
    expect(seenOf(odd).draft.dependences.map(({ id }) => id)).toEqual([dependence.id, 'x', 'y', 'z']);
  });

  it('stands where one of its tasks stood, and all others stay', () => {
    const draft = grouped('a>b>d a>c>d', 'bc');
    const [before, seen] = [positionsOf(draft), positionsOf(seenOf(draft).draft)];
    expect(ids(draft, 'bc').map((id) => before[id])).toContainEqual(seen[g]);
    for (const id of ids(draft, 'ad')) expect(seen[id]).toBe(before[id]);
  });

  it('is the same in all parts that an edit does not touch', () => {
    const draft = grouped('a>b>c', 'ab');
    const seen = seenOf(draft).draft;
    const renamed = seenOf(edited(draft, { type: 'renameTask', id: idOf(draft, 'c'), name: 'x' })).draft;
    expect(renamed.dependences).toBe(seen.dependences);
    expect(renamed.board).toBe(seen.board);
    expect(renamed.tasks[0]).toBe(seen.tasks[0]);
    const fielded = seenOf({ ...draft, region: 'ap-tokyo' }).draft;
    expect(fielded.tasks).toBe(seen.tasks);
  });
});

describe('what is meant', () => {
  const draft = grouped('a>b>d a>c>d', 'bc');
  const seen = seenOf(draft);

  it('by a folded group are its tasks, and it is seen for any of them', () => {
    expect(tasksMeant(seen, [idOf(draft, 'a'), g])).toEqual(ids(draft, 'abc'));
    expect([...tasksSeen(seen, new Set(ids(draft, 'ac')))]).toEqual([idOf(draft, 'a'), g]);
  });

  it('a selection takes all of a group in, and out where all of it is in', () => {
    const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
    expect(toggled(seen, new Set([a, c]), g)).toEqual([a, c, b]);
    expect(toggled(seen, new Set([a, b, c]), g)).toEqual([a]);
    expect(toggled(seen, new Set([a]), a)).toEqual([]);
  });

  it('by a joined dependence are all that it stands for, and it is seen for any of them', () => {
    const [into] = seen.draft.dependences.map(({ id }) => id);
    if (into === undefined) throw new Error('none');
    const meant = dependencesMeant(seen, [into]);
    expect(meant).toHaveLength(2);
    expect(dependencesSeen(seen, new Set(meant.slice(1)))).toContain(into);
  });

  it('by a move of a folded group is the same move of each of its tasks', () => {
    const before = positionsOf(draft);
    const at = positionsOf(seen.draft)[g];
    if (at === undefined) throw new Error('no place');
    const meant = movesMeant(seen, { [g]: { x: at.x + 5, y: at.y - 3 } });
    for (const id of ids(draft, 'bc')) {
      expect(meant[id]).toEqual({ x: (before[id]?.x ?? 0) + 5, y: (before[id]?.y ?? 0) - 3 });
    }
    expect(Object.keys(meant)).toHaveLength(2);
  });

  it('a loop goes through the group once', () => {
    const path = ids(draft, 'dbca');
    const refusal = { kind: 'loop' as const, start: idOf(draft, 'a'), end: idOf(draft, 'd'), path };
    expect(refusalSeen(seen, refusal)).toMatchObject({ path: [idOf(draft, 'd'), g, idOf(draft, 'a')] });
  });

  it('the group begins with the tasks that follow none of it, and ends with those that none of it follows', () => {
    const chain = grouped('a>b>c>d e', 'bce');
    expect(tipsOf(chain, g, 'first')).toEqual(ids(chain, 'be'));
    expect(tipsOf(chain, g, 'last')).toEqual(ids(chain, 'ce'));
    expect(tipsOf(grouped('a>b>c>d e', 'bce', false), g, 'last')).toEqual(ids(chain, 'ce'));
    expect(tipsOf(chain, idOf(chain, 'a'), 'last')).toEqual(ids(chain, 'a'));
  });
});

it('law: tidying with folded groups keeps the shape of each', () => {
  fc.assert(
    fc.property(fc.subarray([...'abcdef'], { minLength: 1 }), (names) => {
      const draft = grouped('a>b>c>d a>e>d f', names.join(''));
      const seen = seenOf(draft);
      const before = positionsOf(draft);
      const after = positionsOf(
        edited(draft, { type: 'moveTasks', positions: movesMeant(seen, layout(seen.draft)) }),
      );
      const [first, ...rest] = ids(draft, names.join(''));
      if (first === undefined) return;
      for (const id of rest) {
        expect((after[id]?.x ?? 0) - (after[first]?.x ?? 0)).toBe(
          (before[id]?.x ?? 0) - (before[first]?.x ?? 0),
        );
        expect((after[id]?.y ?? 0) - (after[first]?.y ?? 0)).toBe(
          (before[id]?.y ?? 0) - (before[first]?.y ?? 0),
        );
      }
    }),
  );
});
