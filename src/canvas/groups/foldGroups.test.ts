import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../model/apply.ts';
import type { Command } from '../../model/command.ts';
import type { Draft, Group, Point } from '../../model/draft.ts';
import { groupOfTask, groupsOf } from '../../model/groups.ts';
import { layout, positionsOf, withPlaces } from '../../model/layout.ts';
import { draftWith, drawn, groupId, idOf } from '../../model/testing/builders.ts';
import { edited } from '../../model/testing/editing.ts';
import { overlaps, type Rect, rectAt } from '../geometry.ts';
import { fold, renamed, unfold } from './foldGroups.ts';
import { makeFrames } from './frames.ts';
import { nodeOf, seenOf } from './seen.ts';
import { movesMeant } from './unfolded.ts';

const done = (draft: Draft, { commands, moves }: ReturnType<typeof fold>): Draft =>
  [...commands, ...moves].reduce((now: Draft, command: Command) => {
    const applied = apply(now, command);
    if (!applied.ok) throw new Error(applied.refusal.kind);
    return applied.draft;
  }, draft);
const groupNamed = (draft: Draft, id: string): Group => {
  const group = groupsOf(draft).find((each) => each.id === id);
  if (group === undefined) throw new Error(`no group ${id}`);
  return group;
};
const opened = (draft: Draft, ...ids: string[]) =>
  done(
    draft,
    unfold(
      draft,
      ids.map((id) => groupNamed(draft, id)),
    ),
  );
const closed = (draft: Draft, ...ids: string[]) =>
  done(
    draft,
    fold(
      draft,
      ids.map((id) => groupNamed(draft, id)),
    ),
  );

/** All that is seen as one, by its id. */
function boxes(draft: Draft): ReadonlyMap<string, Rect> {
  const seen = seenOf(draft);
  const positions = positionsOf(seen.draft);
  const inFrame = groupOfTask(draft);
  const frames = makeFrames()(groupsOf(draft), inFrame, positions, null);
  return new Map<string, Rect>([
    ...seen.draft.tasks
      .filter(({ id }) => seen.folded.has(id) || !inFrame.has(id))
      .map(({ id }) => [id, rectAt(positions[id] ?? { x: 0, y: 0 })] as const),
    ...frames.map(({ group, at }) => [nodeOf(group), at] as const),
  ]);
}

function overlapping(draft: Draft): string[] {
  const all = [...boxes(draft)];
  return all.flatMap(([a, box], index) =>
    all.slice(index + 1).flatMap(([b, other]) => (overlaps(box, other) ? [`${a} ${b}`] : [])),
  );
}

/** `a>b>c>d>e` with b, c and d in the folded group g, tidied. */
function tidiedChain(direction: 'down' | 'right' = 'down') {
  const draft = withPlaces(drawn('a>b>c>d>e f', direction));
  const tasks = ['b', 'c', 'd'].map((name) => idOf(draft, name));
  const folded = edited(draft, {
    type: 'setGroup',
    group: { id: groupId('g'), name: 'g', tasks, folded: true },
  });
  const seen = seenOf(folded);
  return edited(folded, { type: 'moveTasks', positions: movesMeant(seen, layout(seen.draft)) });
}

describe('a group that is unfolded', () => {
  it.each(['down', 'right'] as const)(
    'pushes what is behind it on, and what is before it back: %s',
    (direction) => {
      const draft = tidiedChain(direction);
      const now = opened(draft, 'g');
      expect(overlapping(now)).toEqual([]);
      const along = direction === 'down' ? 'y' : 'x';
      const across = direction === 'down' ? 'x' : 'y';
      const by = (name: string, axis: 'x' | 'y') =>
        (positionsOf(now)[idOf(now, name)]?.[axis] ?? 0) -
        (positionsOf(draft)[idOf(draft, name)]?.[axis] ?? 0);
      expect(by('a', along)).toBeLessThan(0);
      expect(by('e', along)).toBeGreaterThan(0);
      expect(['a', 'b', 'c', 'd', 'e'].map((name) => by(name, across))).toEqual([0, 0, 0, 0, 0]);
      expect(['b', 'c', 'd'].map((name) => by(name, along))).toEqual([0, 0, 0]);
    },
  );

  it('moves nothing that it does not cover', () => {
    const draft = withPlaces(drawn('a>b>c d'));
    const tasks = [idOf(draft, 'b')];
    const folded = edited(draft, {
      type: 'setGroup',
      group: { id: groupId('g'), name: 'g', tasks, folded: true },
    });
    expect(opened(folded, 'g').board.positions).toEqual(folded.board.positions);
  });

  it('gives the room back with the folding, also under another name', () => {
    const draft = tidiedChain();
    const now = opened(draft, 'g');
    const group = renamed(groupNamed(now, 'g'), 'lane');
    const again = closed(edited(now, { type: 'setGroup', group }), 'g');
    expect(positionsOf(again)).toEqual(positionsOf(draft));
  });

  it('gives nothing back where something was moved since', () => {
    const now = opened(tidiedChain(), 'g');
    const moved = edited(now, { type: 'moveTasks', positions: { [idOf(now, 'f')]: { x: 2000, y: 0 } } });
    expect(positionsOf(closed(moved, 'g'))).toEqual(positionsOf(moved));
  });
});

const point = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 900 }) });
const board = fc
  .record({
    places: fc.array(point, { minLength: 2, maxLength: 14 }),
    /** Which group each task is in: 0 none. */
    inGroup: fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }),
    open: fc.tuple(fc.boolean(), fc.boolean()),
    direction: fc.constantFrom('down' as const, 'right' as const),
  })
  .map(({ places, inGroup, open, direction }): Draft => {
    const plain = draftWith({ tasks: places.map((_, index) => `n${index}`) });
    const ids = plain.tasks.map(({ id }) => id);
    const positions: Record<string, Point> = Object.fromEntries(
      ids.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }]),
    );
    const groups = [1, 2, 3].flatMap((number): Group[] => {
      const tasks = ids.filter((_, at) => inGroup[at] === number);
      const folded = number === 1 || open[number - 2] !== true;
      return tasks.length === 0 ? [] : [{ id: groupId(`g${number}`), name: '', tasks, folded }];
    });
    return { ...plain, board: { positions, direction, groups } };
  });

describe('whatever stands where', () => {
  it('the frame covers nothing, and nothing else covers what it did not', () => {
    let moved = 0;
    fc.assert(
      fc.property(board, (draft) => {
        const folded = groupsOf(draft).filter((group) => group.folded);
        const now = done(draft, unfold(draft, folded));
        const before = new Set(overlapping(draft));
        const made = overlapping(now).filter((pair) => !before.has(pair));
        expect(made).toEqual([]);
        const last = folded.at(-1);
        if (last === undefined) return;
        expect(overlapping(now).filter((pair) => pair.split(' ').includes(last.id))).toEqual([]);
        if (now.board.positions !== draft.board.positions) moved++;
        expect(
          positionsOf(
            done(
              now,
              fold(
                now,
                groupsOf(now).filter(({ id }) => folded.some((each) => each.id === id)),
              ),
            ),
          ),
        ).toEqual(draft.board.positions);
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(50);
  });
});
