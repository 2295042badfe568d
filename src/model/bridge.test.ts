import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from './apply.ts';
import { removeBridged } from './bridge.ts';
import type { Draft, TaskId } from './draft.ts';
import { graphOf, reachableFrom } from './graph.ts';
import { loopsOf } from './loops.ts';
import { counterIds, drawn, idOf } from './testing/builders.ts';
import { drafts, idsAt, someTasks } from './testing/graphs.ts';
import { pairsOf } from './testing/pairs.ts';

function bridged(draft: Draft, ids: ReadonlySet<TaskId>): Draft {
  const applied = applyAll(draft, removeBridged(draft, ids, counterIds('n')));
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
}
const without = (draft: Draft, ...names: string[]) =>
  bridged(draft, new Set(names.map((name) => idOf(draft, name))));

describe('removing with a bridge', () => {
  it('ties what came after to what came before', () => {
    expect(pairsOf(without(drawn('a>b>c'), 'b'))).toEqual(['a>c']);
    expect(pairsOf(without(drawn('a>x b>x x>c x>d'), 'x'))).toEqual(['a>c', 'a>d', 'b>c', 'b>d']);
  });
  it('bridges several that follow each other together', () => {
    expect(pairsOf(without(drawn('a>b>c>d'), 'b', 'c'))).toEqual(['a>d']);
  });
  it('says nothing twice', () => {
    expect(pairsOf(without(drawn('a>b>c a>c'), 'b'))).toEqual(['a>c']);
  });
  it('ties nothing where nothing was before or after', () => {
    expect(pairsOf(without(drawn('a>b>c'), 'a'))).toEqual(['b>c']);
  });
  it('removes nothing where nothing is named', () => {
    expect(removeBridged(drawn('a>b'), new Set(), counterIds())).toEqual([]);
  });
});

it('what stays follows exactly what it followed before', () => {
  fc.assert(
    fc.property(drafts(true), someTasks, (draft, some) => {
      const ids = idsAt(draft, some);
      const [before, after] = [graphOf(draft), graphOf(bridged(draft, ids))];
      for (const id of after.nodes) {
        const expected = [...reachableFrom(before, id)].filter((other) => !ids.has(other)).sort();
        expect([...reachableFrom(after, id)].sort()).toEqual(expected);
      }
    }),
  );
});

it('is carried out on drafts with loops too, and makes none', () => {
  fc.assert(
    fc.property(drafts(false), someTasks, (draft, some) => {
      const looped = new Set(loopsOf(graphOf(draft)).flat());
      const next = bridged(draft, idsAt(draft, some));
      for (const id of loopsOf(graphOf(next)).flat()) expect(looped).toContain(id);
    }),
  );
});
