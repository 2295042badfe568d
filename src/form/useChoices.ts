import { useCallback, useState } from 'react';
import type { DraftStore } from '../store/draftStore.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { choiceCommands, choiceMemory, chosenNow } from './choices.ts';
import type { Chosen } from './fieldSpec.ts';
import { choicesOf } from './groups.ts';
import { mixedIn, type Subject, specsOf } from './subject.ts';

/** What the choices of the subject are at, and the way to change one, by its name. */
export function useChoices(subject: Subject): readonly [Chosen, (choice: string, next: string) => void] {
  const { draft } = useWorkbench();
  const specs = useDraft((state) => specsOf(state.draft, subject));
  const mixed = useDraft((state) => mixedIn(state.draft, subject));
  const [kept, keep] = useState(() => ({ subject, last: chosenBefore(draft, subject) }));
  const last = kept.subject === subject ? kept.last : chosenBefore(draft, subject);
  // Emptying the only member of a choice must not take its field away while the person types.
  const chosen = chosenNow(choicesOf(subject.kind), specs, last, mixed);
  if (kept.subject !== subject || chosen !== kept.last) keep({ subject, last: chosen });
  const choose = useCallback(
    (name: string, next: string) => {
      const choice = choicesOf(subject.kind).find((each) => each.name === name);
      const commands = choice === undefined ? [] : choiceCommands(draft, subject, choice, next);
      draft.settle();
      if (commands.length > 0) draft.dispatch(commands, { origin: 'form' });
      keep((before) => ({ ...before, last: { ...before.last, [name]: next } }));
    },
    [draft, subject],
  );
  return [chosen, choose];
}

/** What the person has chosen when the subject was shown before. */
function chosenBefore(draft: DraftStore, subject: Subject): Chosen {
  const remembered = choicesOf(subject.kind).flatMap(({ name }): [string, string][] => {
    const { chosen } = choiceMemory(draft, subject, name);
    return chosen === undefined ? [] : [[name, chosen]];
  });
  return Object.fromEntries(remembered);
}
