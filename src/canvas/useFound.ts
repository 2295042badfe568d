import { useMemo } from 'react';
import type { TaskId } from '../model/draft.ts';
import { useSearch } from '../ui/useSearch.ts';
import type { Seen } from './groups/seen.ts';
import { tasksSeen } from './groups/unfolded.ts';

/** What is seen of the tasks that are found; null while nothing is looked for. */
export function useFound({ standIn }: Pick<Seen, 'standIn'>): ReadonlySet<TaskId> | null {
  const { found } = useSearch();
  return useMemo(
    () => (found === undefined ? null : tasksSeen({ standIn }, new Set(found.map(({ id }) => id)))),
    [found, standIn],
  );
}
