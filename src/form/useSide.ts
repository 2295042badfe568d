import { useCallback, useState } from 'react';
import type { Entity } from '../model/draft.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';
import { specOf } from './binding.ts';
import type { Side } from './fieldSpec.ts';
import { changeSide, givenSide, sideMemory } from './side.ts';

/** Where the task runs, as the draft gives it or, while it gives nothing, as it was last; and the way to change it. */
export function useSide(entity: Entity, spec: JsonObject): readonly [Side, (next: Side) => void] {
  const { draft } = useWorkbench();
  const given = givenSide(spec);
  const [last, remember] = useState(
    () => given ?? (entity.kind === 'task' ? sideMemory(draft, entity.id).chosen : 'new'),
  );
  // Emptying the id of the environment must not take its field away while the person types.
  if (given !== undefined && given !== last) remember(given);
  const choose = useCallback(
    (next: Side) => {
      if (entity.kind !== 'task') return;
      const now = specOf(draft.getState().draft, entity);
      draft.settle();
      draft.dispatch(changeSide(sideMemory(draft, entity.id), entity, now, next), { origin: 'form' });
      remember(next);
    },
    [draft, entity],
  );
  return [given ?? last, choose];
}
