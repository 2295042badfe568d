import { describe, expect, it } from 'vitest';
import { applyAll } from '../apply.ts';
import { taskEntity } from '../draft.ts';
import { drawn, idOf } from '../testing/builders.ts';
import { edited } from '../testing/editing.ts';
import { check } from './check.ts';
import { fixed, foundIn, problemAt } from './testing/found.ts';

const found = (chains: string) => foundIn(drawn(chains));

describe('a dependence that others imply', () => {
  const line = (index: number) => `hint Jobloom.NoEffect Job.Dependences[${index}]`;

  it('is a hint that names the way, and can be removed', () => {
    const draft = drawn('a>b>c a>c');
    expect(foundIn(draft)).toEqual([line(2)]);
    expect(problemAt(draft, line(2)).message).toEqual({
      en: 'The way through b says the same: this dependence is not needed',
      zh: '经过 b 的依赖已包含此先后关系，无需保留',
    });
    expect(foundIn(fixed(draft, line(2)))).toEqual([]);
  });

  it('is none of those that make the way, nor one of two ways', () => {
    expect(found('a>b>c')).toEqual([]);
    expect(found('a>b>d a>c>d')).toEqual([]);
  });

  it('is told once where it stands twice, the repetition as such', () => {
    const draft = drawn('a>b>c a>c a>c');
    expect(foundIn(draft)).toEqual([line(3), line(2)]);
  });

  it('follows the name of the task between, and stays the same problem otherwise', () => {
    const draft = drawn('a>b>c a>c');
    const [before] = check(draft);
    const other = edited(draft, { type: 'renameTask', id: idOf(draft, 'a'), name: 'z' });
    expect(check(other)[0]).toBe(before);
    const renamed = edited(draft, { type: 'renameTask', id: idOf(draft, 'b'), name: 'middle' });
    expect(check(renamed)[0]?.message.en).toContain('middle');
  });

  it('goes with all others in one list of commands', () => {
    const draft = drawn('a>b>c>d a>c a>d b>d');
    const commands = check(draft).flatMap(({ fix }) => fix?.commands ?? []);
    expect(commands.length).toBe(3);
    const applied = applyAll(draft, commands);
    expect(applied.ok && foundIn(applied.draft)).toEqual([]);
  });
});

describe('a task without dependences', () => {
  it('is a hint while most others have some', () => {
    expect(found('a>b>c d')).toEqual(['hint Jobloom.Note Job.Tasks[3]']);
    expect(found('a>b c')).toEqual([]);
    expect(found('a>b>c d e')).toEqual([]);
    expect(found('a>b>c>d>e>f g h')).toEqual([
      'hint Jobloom.Note Job.Tasks[6]',
      'hint Jobloom.Note Job.Tasks[7]',
    ]);
    expect(found('a b c')).toEqual([]);
    expect(found('a')).toEqual([]);
  });

  it('says that this is inferred', () => {
    expect(problemAt(drawn('a>b>c d'), 'hint Jobloom.Note Job.Tasks[3]').message.zh).toMatch(/（推断）$/);
  });
});

describe('a task that can never start', () => {
  const loop = 'error InvalidParameterValue.DependenceUnfeasible';

  it('is a hint at what follows next on a loop', () => {
    expect(found('a>b>a b>c>d')).toEqual([
      `${loop} Job.Dependences[1].EndTask`,
      'hint Jobloom.Note Job.Tasks[2]',
    ]);
  });

  it('is none of the loop, whose error says it, nor of what stands before', () => {
    expect(found('z>a>b>a')).toEqual([`${loop} Job.Dependences[2].EndTask`]);
  });
});

describe('what is kept of the graph', () => {
  it('follows a dependence that is drawn or removed', () => {
    const draft = drawn('a>b>c a>c');
    const [last] = draft.dependences.toReversed();
    if (last === undefined) throw new Error('The draft has dependences');
    expect(foundIn(edited(draft, { type: 'disconnect', ids: [last.id] }))).toEqual([]);
    expect(foundIn(draft).length).toBe(1);
  });

  it('follows a task that is removed', () => {
    const draft = drawn('a>b>c d');
    expect(foundIn(draft).length).toBe(1);
    expect(foundIn(edited(draft, { type: 'removeTasks', ids: [idOf(draft, 'd')] }))).toEqual([]);
  });

  it('keeps the message of a loop in step with names', () => {
    const draft = drawn('a>b>a');
    const entity = taskEntity(idOf(draft, 'b'));
    const renamed = edited(draft, { type: 'setField', entity, path: ['TaskName'], value: 'other' });
    expect(check(renamed)[0]?.message.en).toContain('other');
    expect(check(draft)[0]?.message.en).toContain('→ b');
  });
});
