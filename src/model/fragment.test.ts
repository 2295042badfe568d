import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretMask } from '../wire/secrets.ts';
import { addFragment } from './addFragment.ts';
import { applyAll } from './apply.ts';
import type { Draft } from './draft.ts';
import { type Fragment, fragmentOf, fragmentText, readFragment, unmasked } from './fragment.ts';
import { graphOf } from './graph.ts';
import { loopsOf } from './loops.ts';
import { counterIds, draftWith, drawn, idOf, taskSpec } from './testing/builders.ts';
import { drafts, idsAt, someTasks } from './testing/graphs.ts';
import { namesIn, pairsOf } from './testing/pairs.ts';

const all = (draft: Draft) => new Set(draft.tasks.map(({ id }) => id));
const added = (draft: Draft, fragment: Fragment): Draft => {
  const applied = applyAll(draft, addFragment(draft, fragment, counterIds('n')).commands);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
};
const read = (text: string): Fragment => {
  const result = readFragment(text);
  if (result.kind !== 'fragment') throw new Error(result.kind);
  return result.fragment;
};

describe('a fragment', () => {
  const draft = drawn('split>align>sort split>sort x');
  it('is the tasks with the dependences among them, as a part of a request', () => {
    const text = fragmentText(fragmentOf(draft, new Set([idOf(draft, 'align'), idOf(draft, 'sort')])));
    expect(JSON.parse(text)).toEqual({
      Job: {
        Tasks: [taskSpec('align'), taskSpec('sort')],
        Dependences: [{ StartTask: 'align', EndTask: 'sort' }],
      },
    });
  });
  it('has no list of dependences where there are none', () => {
    const text = fragmentText(fragmentOf(draft, new Set([idOf(draft, 'x')])));
    expect(JSON.parse(text)).toEqual({ Job: { Tasks: [taskSpec('x')] } });
  });
  it('is added under names of its own', () => {
    const next = added(draft, fragmentOf(draft, all(draft)));
    expect(namesIn(next)).toEqual(['split', 'align', 'sort', 'x', 'split-2', 'align-2', 'sort-2', 'x-2']);
    expect(pairsOf(next).slice(3)).toEqual(['split-2>align-2', 'split-2>sort-2', 'align-2>sort-2']);
    expect(next.tasks.slice(0, 4)).toEqual(draft.tasks);
  });
  it('that repeats a name gets as many names', () => {
    const next = added(draft, {
      tasks: [taskSpec('x'), taskSpec('x'), taskSpec('y')],
      edges: [
        [0, 2],
        [1, 2],
      ],
    });
    expect(namesIn(next).slice(4)).toEqual(['x-2', 'x-3', 'y']);
    expect(pairsOf(next).slice(3)).toEqual(['x-2>y', 'x-3>y']);
  });
  it('with loops and repetitions brings neither', () => {
    const tasks = [taskSpec('p'), taskSpec('q')];
    const next = added(draft, {
      tasks,
      edges: [
        [0, 1],
        [0, 1],
        [1, 0],
        [0, 0],
      ],
    });
    expect(pairsOf(next).slice(3)).toEqual(['p>q']);
  });
});

describe('a text', () => {
  it('that is a whole request, a program or prose is something else', () => {
    for (const text of [
      '',
      'sort',
      '[]',
      '{',
      '{"Job":{"JobName":"x","Tasks":[]}}',
      '{"Placement":{},"Job":{"Tasks":[]}}',
      '{"Job":{"Tasks":{}}}',
      '{"Job":{"Tasks":["a"]}}',
      '{"Job":null}',
    ]) {
      expect([text, readFragment(text).kind]).toEqual([text, 'other']);
    }
  });
  it('without a task says so', () => {
    expect(readFragment('{"Job":{"Tasks":[]}}')).toEqual({ kind: 'empty' });
  });
  it('gives back what was copied', () => {
    fc.assert(
      fc.property(drafts(false), someTasks, (draft, some) => {
        const fragment = fragmentOf(draft, idsAt(draft, some));
        fc.pre(fragment.tasks.length > 0);
        expect(read(fragmentText(fragment))).toEqual(fragment);
      }),
    );
  });
});

describe('secrets', () => {
  const docker = (Password: string) => ({ Application: { Docker: { User: 'u', Password, Image: 'i' } } });
  const draft = draftWith({ tasks: { pull: docker('hush'), next: {}, other: docker('else') } });
  const text = fragmentText(fragmentOf(draft, new Set([idOf(draft, 'pull')])));
  const passwords = (fragment: Fragment) =>
    fragment.tasks.map((task) => JSON.stringify(task).match(/"Password":"([^"]*)"/)?.[1]);

  it('are masked in the text', () => {
    expect(text).not.toContain('hush');
    expect(text).toContain(secretMask);
  });
  it('come back from the task of the same name, and from no other', () => {
    const specs = draft.tasks.map(({ spec }) => spec);
    expect(passwords(unmasked(read(text), specs))).toEqual(['hush']);
    expect(passwords(unmasked(read(text), specs.slice(1)))).toEqual([secretMask]);
  });
  it('are left alone where the text says them', () => {
    const typed = read(text.replace(secretMask, 'new'));
    expect(
      passwords(
        unmasked(
          typed,
          draft.tasks.map(({ spec }) => spec),
        ),
      ),
    ).toEqual(['new']);
  });
});

it('adding any part of any draft is carried out, brings no loop and keeps names apart', () => {
  fc.assert(
    fc.property(drafts(false), someTasks, (draft, some) => {
      const next = added(draft, fragmentOf(draft, idsAt(draft, some)));
      expect(loopsOf(graphOf(next))).toEqual(loopsOf(graphOf(draft)));
      expect(new Set(namesIn(next)).size).toBe(next.tasks.length);
      expect(next.tasks.length).toBe(draft.tasks.length + some.length);
    }),
  );
});
