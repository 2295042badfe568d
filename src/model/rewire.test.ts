import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from './apply.ts';
import type { Command } from './command.ts';
import type { DependenceId, Draft } from './draft.ts';
import { graphOf } from './graph.ts';
import { loopsOf } from './loops.ts';
import { taskName } from './request.ts';
import { connectionPairs, insertOn, reverse } from './rewire.ts';
import { counterIds, dependenceId, draftWith, drawn, idOf, taskSpec } from './testing/builders.ts';
import { drafts, idsAt, someTasks } from './testing/graphs.ts';
import { namesIn, pairsOf } from './testing/pairs.ts';

const run = (draft: Draft, commands: readonly Command[]) => applyAll(draft, commands);
const outcome = (draft: Draft, commands: readonly Command[]): Draft => {
  const applied = run(draft, commands);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
};
const link = (draft: Draft, pair: string): DependenceId =>
  draft.dependences[pairsOf(draft).indexOf(pair)]?.id ?? dependenceId('none');

describe('reversing', () => {
  const draft = drawn('a>b>c a>c');
  it('turns dependences around, and keeps which they are', () => {
    const turned = outcome(draft, reverse(draft, new Set([link(draft, 'b>c')])));
    expect(pairsOf(turned)).toEqual(['a>b', 'a>c', 'c>b']);
    expect(link(turned, 'c>b')).toBe(link(draft, 'b>c'));
  });
  it('is refused with the path where it would close a loop', () => {
    const applied = run(draft, reverse(draft, new Set([link(draft, 'a>c')])));
    expect(applied).toMatchObject({ ok: false, refusal: { kind: 'loop', start: idOf(draft, 'c') } });
  });
  it('of all at once turns the whole flow', () => {
    fc.assert(
      fc.property(drafts(true), (each) => {
        const turned = outcome(each, reverse(each, new Set(each.dependences.map(({ id }) => id))));
        const pairs = new Set(pairsOf(each).map((pair) => pair.split('>').reverse().join('>')));
        expect(new Set(pairsOf(turned))).toEqual(pairs);
      }),
    );
  });
  it('says nothing of unknown tasks and of a task after itself', () => {
    const odd = draftWith({
      tasks: ['a'],
      edges: [
        ['a', 'a'],
        ['zz', 'a'],
      ],
    });
    expect(reverse(odd, new Set(odd.dependences.map(({ id }) => id)))).toEqual([]);
  });
});

describe('inserting', () => {
  const draft = drawn('a>b>c');
  const spec = taskSpec('new');
  it('puts a task between the two', () => {
    const inserted = insertOn(draft, link(draft, 'a>b'), { spec, position: { x: 1, y: 2 } }, counterIds('n'));
    const next = outcome(draft, inserted?.commands ?? []);
    expect(pairsOf(next)).toEqual(['b>c', 'a>new', 'new>b']);
    expect(namesIn(next).at(-1)).toBe('new');
    expect(inserted && next.board.positions[inserted.id]).toEqual({ x: 1, y: 2 });
  });
  it('does nothing on what is no dependence of two tasks', () => {
    const odd = draftWith({
      tasks: ['a'],
      edges: [
        ['a', 'a'],
        ['zz', 'a'],
      ],
    });
    for (const { id } of odd.dependences) {
      expect(insertOn(odd, id, { spec, position: { x: 0, y: 0 } }, counterIds('n'))).toBeUndefined();
    }
  });
  it('brings no loop, whatever it is put on', () => {
    fc.assert(
      fc.property(drafts(true), (each) => {
        for (const { id } of each.dependences) {
          const inserted = insertOn(each, id, { spec, position: { x: 0, y: 0 } }, counterIds('n'));
          expect(loopsOf(graphOf(outcome(each, inserted?.commands ?? [])))).toEqual([]);
        }
      }),
    );
  });
});

describe('a connection with several selected', () => {
  const draft = drawn('a>z b c z');
  const pairs = (selected: string[], start: string, end: string) =>
    connectionPairs(
      draft,
      new Set(selected.map((name) => idOf(draft, name))),
      idOf(draft, start),
      idOf(draft, end),
    ).map((pair) =>
      pair.map((id) => taskName(draft.tasks.find((task) => task.id === id) ?? { id, spec: {} })).join('>'),
    );
  it('is from all of them', () => expect(pairs(['b', 'c'], 'b', 'z')).toEqual(['b>z', 'c>z']));
  it('is to all of them', () => expect(pairs(['b', 'c'], 'a', 'c')).toEqual(['a>b', 'a>c']));
  it('leaves out what exists', () => expect(pairs(['a', 'b'], 'b', 'z')).toEqual(['b>z']));
  it('is one alone within the selection, beside it and with one selected', () => {
    expect(pairs(['b', 'c'], 'b', 'c')).toEqual(['b>c']);
    expect(pairs(['b', 'c'], 'a', 'z')).toEqual(['a>z']);
    expect(pairs(['b'], 'b', 'z')).toEqual(['b>z']);
  });
  it('never joins tasks of the selection', () => {
    fc.assert(
      fc.property(drafts(true), someTasks, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (each, some, from, to) => {
        const selected = idsAt(each, some);
        const [start, end] = [each.tasks[from]?.id, each.tasks[to]?.id];
        if (start === undefined || end === undefined || selected.has(start) === selected.has(end)) return;
        for (const [a, b] of connectionPairs(each, selected, start, end)) {
          expect(selected.has(a) && selected.has(b)).toBe(false);
        }
      }),
    );
  });
});
