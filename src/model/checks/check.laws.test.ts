// After any edits the answer is the one from nothing, whatever was kept on the way. The jobs are read with everything
// that a job may have wrong: loops, unknown names, repetitions, tasks of the same name or without one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import type { Command } from '../command.ts';
import { type Draft, type TaskId, taskEntity } from '../draft.ts';
import { graphOf } from '../graph.ts';
import { draftFromRequest } from '../request.ts';
import { counterIds, dependenceId, taskSpec } from '../testing/builders.ts';
import { check } from './check.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Names of which all but one are those of tasks; the last one leads nowhere. */
const end = fc.constantFrom(...names, 'nobody');
const pairs = fc.array(fc.tuple(end, end), { minLength: 6, maxLength: 20 });
/** The same without loops: nearly nothing is implied where there is one. */
const downward = pairs.map((all) => all.filter(([a, b]) => a < b));

interface Start {
  readonly edges: readonly (readonly [string, string])[];
  /** Two tasks that are renamed: to nothing, or to the name of another one. */
  readonly renamed: readonly [string, string];
  /** All of them, so that what only new machines need has no effect until a task of another kind comes. */
  readonly inEnvironment: boolean;
}
const start: fc.Arbitrary<Start> = fc.record({
  edges: fc.oneof(pairs, downward, downward),
  renamed: fc.tuple(fc.constantFrom('a', 'a', ''), fc.constantFrom('b', 'b', 'c')),
  inEnvironment: fc.boolean(),
});

const draftOf = ({ edges, renamed: [a, b], inEnvironment }: Start): Draft =>
  draftFromRequest(
    {
      Placement: { Zone: 'ap-guangzhou-3' },
      Job: {
        JobName: 'job',
        StateIfCreateCvmFailed: 'FAILED',
        Tasks: names.map((name) =>
          taskSpec(name === 'a' ? a : name === 'b' ? b : name, inEnvironment ? { EnvId: 'e' } : {}),
        ),
        Dependences: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
      },
    },
    counterIds(),
  );

/** An edit by places in the lists, so that it nearly always finds something there. */
interface Edit {
  readonly kind:
    | 'add'
    | 'addMany'
    | 'remove'
    | 'removeTwo'
    | 'connect'
    | 'disconnect'
    | 'rename'
    | 'break'
    | 'undo';
  readonly at: number;
  readonly to: number;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    ...([
      'add',
      'addMany',
      'remove',
      'removeTwo',
      'connect',
      'connect',
      'disconnect',
      'rename',
      'break',
      'undo',
    ] as const),
  ),
  at: fc.nat(15),
  to: fc.nat(15),
});

function commandOf(draft: Draft, { kind, at, to }: Edit, fresh: string): Command | undefined {
  const task = (n: number) => draft.tasks[n % draft.tasks.length]?.id;
  const [first, second] = [task(at), task(to)];
  const spec = taskSpec(names[to] ?? fresh);
  switch (kind) {
    case 'add':
      return { type: 'addTask', id: fresh as TaskId, spec, index: at % (draft.tasks.length + 1) };
    case 'addMany':
      return {
        type: 'addTasks',
        tasks: [spec, taskSpec('', { Timeout: -1, EnvId: 'e' })].map((one, n) => ({
          id: `${fresh}-${n}` as TaskId,
          spec: one,
        })),
      };
    case 'remove':
      return { type: 'removeTasks', ids: first === undefined ? [] : [first] };
    case 'removeTwo':
      return { type: 'removeTasks', ids: [first, second].filter((id) => id !== undefined) };
    case 'connect':
      return first === undefined || second === undefined
        ? undefined
        : { type: 'connect', id: dependenceId(fresh), start: first, end: second };
    case 'disconnect':
      return { type: 'disconnect', ids: draft.dependences.slice(at, at + 1).map(({ id }) => id) };
    case 'rename':
      return first && { type: 'renameTask', id: first, name: names[to] ?? '' };
    case 'break':
      return (
        first && {
          type: 'setField',
          entity: taskEntity(first),
          // A fault of the schema, or one that a rule finds.
          ...(to % 2 === 0 ? { path: ['Timeout'], value: -1 } : { path: ['EnvId'], value: 'e' }),
        }
      );
    case 'undo':
      return undefined;
  }
}

/** All drafts that the edits lead to, one after the other; undoing leads to the one before. */
function draftsAfter(first: Draft, edits: readonly Edit[]): readonly Draft[] {
  const drafts = [first];
  const past = [first];
  for (const [n, one] of edits.entries()) {
    const present = past.at(-1) ?? first;
    if (one.kind === 'undo' && past.length > 1) past.pop();
    const command = commandOf(present, one, `new${n}`);
    const applied = command && apply(present, command);
    if (applied?.ok) past.push(applied.draft);
    drafts.push(past.at(-1) ?? first);
  }
  return drafts;
}

/** The same draft in which no part is the same object, so that nothing kept can be used. */
const afresh = (draft: Draft): Draft => structuredClone(draft);

test('the problems after any edits are those found from nothing', () => {
  let implied = 0;
  fc.assert(
    fc.property(start, fc.array(edit, { maxLength: 16 }), (from, edits) => {
      const drafts = draftsAfter(draftOf(from), edits);
      // Before: in between, these would be what the next check compares with.
      const wanted = drafts.map((draft) => check(afresh(draft)));
      expect(drafts.map(check)).toEqual(wanted);
      if (wanted.flat().some(({ message }) => message.en.includes('says the same'))) implied += 1;
    }),
    { numRuns: 300 },
  );
  expect(implied).toBeGreaterThan(10);
});

test('the graph after any edits has each dependence between tasks once, in their order', () => {
  const distinct = (ids: readonly TaskId[]) => [...new Set(ids)];
  fc.assert(
    fc.property(start, fc.array(edit, { maxLength: 16 }), (from, edits) => {
      for (const draft of draftsAfter(draftOf(from), edits)) {
        const graph = graphOf(draft);
        const ends = draft.dependences.flatMap(({ start: one, end: other }) =>
          'task' in one && 'task' in other ? [[one.task, other.task] as const] : [],
        );
        expect(graph.nodes).toEqual(draft.tasks.map(({ id }) => id));
        for (const id of graph.nodes) {
          expect(graph.after.get(id)).toEqual(distinct(ends.flatMap(([a, b]) => (a === id ? [b] : []))));
          expect(graph.before.get(id)).toEqual(distinct(ends.flatMap(([a, b]) => (b === id ? [a] : []))));
        }
      }
    }),
    { numRuns: 300 },
  );
});
