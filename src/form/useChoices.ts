import { useCallback, useState } from 'react';
import type { Entity } from '../model/draft.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';
import { specOf } from './binding.ts';
import { changeChoice, choiceMemory, chosenNow } from './choices.ts';
import type { Chosen } from './fieldSpec.ts';
import { choicesOf } from './groups.ts';

/** What the choices of the entity are at, and the way to change one, by its name. */
export function useChoices(
  entity: Entity,
  spec: JsonObject,
): readonly [Chosen, (choice: string, next: string) => void] {
  const { draft } = useWorkbench();
  const choices = choicesOf(entity.kind);
  const [last, remember] = useState<Chosen>(() => {
    const remembered = choices.flatMap(({ name }): [string, string][] => {
      const { chosen } = choiceMemory(draft, entity, name);
      return chosen === undefined ? [] : [[name, chosen]];
    });
    return chosenNow(choices, spec, Object.fromEntries(remembered));
  });
  // Emptying the only member of a choice must not take its field away while the person types.
  const chosen = chosenNow(choices, spec, last);
  if (chosen !== last) remember(chosen);
  const choose = useCallback(
    (name: string, next: string) => {
      const alternatives = choicesOf(entity.kind).find((choice) => choice.name === name)?.alternatives ?? [];
      const now = specOf(draft.getState().draft, entity);
      const commands = changeChoice(choiceMemory(draft, entity, name), entity, now, alternatives, next);
      draft.settle();
      if (commands.length > 0) draft.dispatch(commands, { origin: 'form' });
      remember((before) => ({ ...before, [name]: next }));
    },
    [draft, entity],
  );
  return [chosen, choose];
}
