import { useMemo, useState } from 'react';
import { decode } from '../exchange/decode.ts';
import type { Draft } from '../model/draft.ts';
import { withoutOwnMember } from '../model/ownMember.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { reconcile } from './reconcile.ts';
import type { TextForm } from './requestText.ts';
import { trailMarks } from './trail.ts';
import { keepTyped, lastTyped, standsFor, type Typed, textFor } from './typedText.ts';
import { useTrail } from './useTrail.ts';

const step = { en: 'Edit the text', zh: '编辑文本' };

/**
 * The text of the request, in step with the draft both ways. A text that can be read becomes the draft at once; one that
 * cannot is kept as it was typed, whatever happens to the draft, until it can be read or is given up.
 */
export function useRequestText(form: TextForm) {
  const { draft: store, view, newId } = useWorkbench();
  const live = useDraft((state) => state.draft);
  const [typed, setTyped] = useState(() => lastTyped(store));
  const keep = (next: Typed | null) => {
    keepTyped(store, next);
    setTyped(next);
    view.setTextFault(next?.stopped ?? null);
  };
  const { draft, trail } = useTrail();

  const isHere = typed !== null && standsFor(typed, live, form);
  const isKept = isHere && (typed.stopped !== undefined || typed.draft === live);
  const textOf = useMemo(() => {
    const known = new WeakMap<Draft, string>();
    return (each: Draft): string => {
      const text = known.get(each) ?? textFor(each, typed, form);
      known.set(each, text);
      return text;
    };
  }, [typed, form]);
  const marks = useMemo(() => trailMarks(trail, form, textOf), [trail, form, textOf]);
  return {
    text: isKept ? typed.text : textOf(draft),
    marks: isKept ? [] : marks,
    stopped: isKept ? typed.stopped : undefined,
    /** True when the draft has changed since the text broke. */
    isBehind: isKept && typed.draft !== live,
    type(text: string): void {
      // What a person types here is what is meant: the form shows what is wrong with a value.
      const decoded = decode(text, { values: 'kept' });
      const before = store.getState().draft;
      if (!decoded.ok) {
        const { line, message } = decoded;
        keep({ text, draft: before, form, stopped: { line, message } });
        return;
      }
      const changed = reconcile(before, withoutOwnMember(decoded.request), newId);
      if (changed !== before) {
        const command = { type: 'replaceDraft', draft: changed } as const;
        store.dispatch(command, { origin: 'text', mergeKey: 'text', label: step });
      }
      keep({ text, draft: store.getState().draft, form });
    },
    giveUp: () => keep(null),
    settle: () => store.settle(),
  };
}
