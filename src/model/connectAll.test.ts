import { describe, expect, it } from 'vitest';
import type { NewDependence } from './command.ts';
import { taskName } from './request.ts';
import { dependenceId, drawn, idOf } from './testing/builders.ts';
import { edited, refusalOf } from './testing/editing.ts';

const draft = drawn('a>b>c d');
const link = (id: string, start: string, end: string): NewDependence => ({
  id: dependenceId(id),
  start: idOf(draft, start),
  end: idOf(draft, end),
});
const all = (...dependences: NewDependence[]) => ({ type: 'connectAll', dependences }) as const;

describe('connecting many', () => {
  it('adds those that are new, in order, and keeps the others as they are', () => {
    const next = edited(
      draft,
      all(link('x', 'a', 'b'), link('y', 'a', 'd'), link('z', 'a', 'd'), link('w', 'd', 'c')),
    );
    expect(next.dependences.map(({ id }) => id)).toEqual([
      ...draft.dependences.map(({ id }) => id),
      'y',
      'w',
    ]);
    expect(next.dependences[0]).toBe(draft.dependences[0]);
    expect(next.tasks).toBe(draft.tasks);
  });
  it('changes nothing where all exist', () => {
    expect(edited(draft, all(link('x', 'a', 'b')))).toBe(draft);
    expect(edited(draft, all())).toBe(draft);
  });
  it('refuses all for one that closes a loop, with the path', () => {
    const refusal = refusalOf(draft, all(link('x', 'a', 'd'), link('y', 'c', 'a')));
    expect(
      refusal?.kind === 'loop' &&
        refusal.path.map((id) => taskName(draft.tasks.find((t) => t.id === id) ?? { id, spec: {} })),
    ).toEqual(['a', 'b', 'c']);
  });
  it('refuses a loop that the new ones close among themselves, and a task after itself', () => {
    expect(refusalOf(draft, all(link('x', 'a', 'd'), link('y', 'd', 'a')))?.kind).toBe('loop');
    expect(refusalOf(draft, all(link('x', 'd', 'd')))).toMatchObject({
      kind: 'loop',
      path: [idOf(draft, 'd')],
    });
  });
});
