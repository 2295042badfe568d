import fc from 'fast-check';
import type { Draft, TaskId } from '../draft.ts';
import { draftWith } from './builders.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const at = (index: number) => names[index] ?? '';

/** Drafts of seven tasks with any dependences; without loops when `sound`. */
export const drafts = (sound: boolean): fc.Arbitrary<Draft> =>
  fc
    .array(fc.tuple(fc.nat({ max: names.length - 1 }), fc.nat({ max: names.length - 1 })), { maxLength: 12 })
    .map((pairs) =>
      draftWith({
        tasks: names,
        edges: pairs
          .filter(([a, b]) => !sound || a !== b)
          .map(([a, b]) => (sound && a > b ? [at(b), at(a)] : [at(a), at(b)]) as [string, string]),
      }),
    );

/** Some of the tasks of a draft of seven. */
export const someTasks: fc.Arbitrary<readonly number[]> = fc.uniqueArray(fc.nat({ max: names.length - 1 }));

export const idsAt = (draft: Draft, indexes: readonly number[]): ReadonlySet<TaskId> =>
  new Set(indexes.flatMap((index) => draft.tasks[index]?.id ?? []));
