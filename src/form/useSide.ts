import { useState } from 'react';
import type { Entity } from '../model/draft.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';
import type { Side } from './fieldSpec.ts';
import { changeSide, givenSide, type SideMemory, sideMemory } from './side.ts';

const forJob: SideMemory = { chosen: 'new', values: {} };

/** Where the task runs, as the draft gives it or, while it gives nothing, as it was last; and the way to change it. */
export function useSide(entity: Entity, spec: JsonObject): readonly [Side, (next: Side) => void] {
  const { draft } = useWorkbench();
  const memory = entity.kind === 'task' ? sideMemory(draft, entity.id) : forJob;
  const given = givenSide(spec);
  const [last, remember] = useState(given ?? memory.chosen);
  // Emptying the id of the environment must not take its field away while the person types.
  if (given !== undefined && given !== last) remember(given);
  const choose = (next: Side) => {
    const now =
      entity.kind === 'task' ? draft.getState().draft.tasks.find(({ id }) => id === entity.id) : undefined;
    if (now === undefined) return;
    draft.settle();
    draft.dispatch(changeSide(memory, entity, now.spec, next), { origin: 'form' });
    remember(next);
  };
  return [given ?? last, choose];
}
