import type { JsonObject } from '../../wire/json.ts';
import type { Draft } from '../draft.ts';
import { itemOfDependence, taskName } from '../request.ts';

/** The dependences as `a>b`, in their order. */
export const pairsOf = (draft: Draft): string[] =>
  draft.dependences.map((dependence) => {
    const { StartTask, EndTask } = itemOfDependence(draft, dependence) as JsonObject;
    return `${StartTask}>${EndTask}`;
  });

export const namesIn = (draft: Draft): string[] => draft.tasks.map(taskName);
