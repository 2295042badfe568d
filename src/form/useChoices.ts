import { useCallback, useState } from 'react';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { choiceCommands, choiceMemory, chosenNow } from './choices.ts';
import type { Chosen } from './fieldSpec.ts';
import { choicesOf } from './groups.ts';
import { type Subject, specsOf } from './subject.ts';

/** What the choices of the subject are at, and the way to change one, by its name. */
export function useChoices(subject: Subject): readonly [Chosen, (choice: string, next: string) => void] {
  const { draft } = useWorkbench();
  const choices = choicesOf(subject.kind);
  const specs = useDraft((state) => specsOf(state.draft, subject));
  const [last, remember] = useState<Chosen>(() => {
    const remembered = choices.flatMap(({ name }): [string, string][] => {
      const { chosen } = choiceMemory(draft, subject, name);
      return chosen === undefined ? [] : [[name, chosen]];
    });
    return chosenNow(choices, specs, Object.fromEntries(remembered));
  });
  // Emptying the only member of a choice must not take its field away while the person types.
  const chosen = chosenNow(choices, specs, last);
  if (chosen !== last) remember(chosen);
  const choose = useCallback(
    (name: string, next: string) => {
      const choice = choicesOf(subject.kind).find((each) => each.name === name);
      const commands = choice === undefined ? [] : choiceCommands(draft, subject, choice, next);
      draft.settle();
      if (commands.length > 0) draft.dispatch(commands, { origin: 'form' });
      remember((before) => ({ ...before, [name]: next }));
    },
    [draft, subject],
  );
  return [chosen, choose];
}
