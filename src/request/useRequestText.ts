import { useDeferredValue, useMemo, useState } from 'react';
import { decode } from '../exchange/decode.ts';
import type { Draft } from '../model/draft.ts';
import { withoutOwnMember } from '../model/ownMember.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import type { Text } from '../wire/text.ts';
import { reconcile } from './reconcile.ts';
import { shownText, type TextForm } from './requestText.ts';
import { followed, startTrail, trailMarks } from './trail.ts';

/** Where a text that was typed cannot be read. */
export interface Stopped {
  readonly line: number;
  readonly message: Text;
}

/** What a person typed, and the draft of that moment. It stands until the draft changes elsewhere. */
interface Typed {
  readonly text: string;
  readonly draft: Draft;
  readonly stopped?: Stopped;
}

const step = { en: 'Edit the text', zh: '编辑文本' };

/**
 * The text of the request, in step with the draft both ways. A text that can be read becomes the draft at once; one that
 * cannot is kept as it was typed, whatever happens to the draft, until it can be read or is given up.
 */
export function useRequestText(form: TextForm) {
  const { draft: store, newId } = useWorkbench();
  const live = useDraft((state) => state.draft);
  // A large request takes longer to write down than a key press may.
  const { draft, origin } = useDeferredValue(useDraft((state) => state));
  const [typed, setTyped] = useState<Typed | null>(null);
  const [trail, setTrail] = useState(() => startTrail(draft));
  const next = followed(trail, draft, origin);
  if (next !== trail) setTrail(next);

  const marks = useMemo(() => trailMarks(next, form), [next, form]);
  const isKept = typed !== null && (typed.stopped !== undefined || typed.draft === live);
  return {
    text: isKept ? typed.text : shownText(draft, form),
    marks: isKept ? [] : marks,
    stopped: isKept ? typed.stopped : undefined,
    /** True when the draft has changed since the text broke. */
    isBehind: isKept && typed.draft !== live,
    type(text: string) {
      // What a person types here is what is meant: the form shows what is wrong with a value.
      const decoded = decode(text, { values: 'kept' });
      const before = store.getState().draft;
      if (!decoded.ok) {
        const { line, message } = decoded;
        setTyped({ text, draft: before, stopped: { line, message } });
        return;
      }
      const changed = reconcile(before, withoutOwnMember(decoded.request), newId);
      if (changed !== before) {
        const command = { type: 'replaceDraft', draft: changed } as const;
        store.dispatch(command, { origin: 'text', mergeKey: 'text', label: step });
      }
      setTyped({ text, draft: store.getState().draft });
    },
    giveUp: () => setTyped(null),
    settle: () => store.settle(),
  };
}
