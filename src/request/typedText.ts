// A text that a person has typed stands for the draft as long as the draft comes from it: what changes elsewhere is
// changed in the text piece by piece, so that comments, blanks and the spelling of numbers stay.
import { patchedJson } from '../exchange/json/patchedJson.ts';
import type { Draft } from '../model/draft.ts';
import { isSameJob } from '../model/sameJob.ts';
import type { TextFault } from '../store/viewStore.ts';
import { shownText, type TextForm } from './requestText.ts';

export interface Typed {
  readonly text: string;
  /** The draft of that moment. */
  readonly draft: Draft;
  readonly form: TextForm;
  /** Where it cannot be read, if it cannot. */
  readonly stopped?: TextFault;
}

const last = new WeakMap<object, Typed>();

/** What was typed last into the text of a store, also when its view was closed meanwhile. */
export const lastTyped = (store: object): Typed | null => last.get(store) ?? null;

export function keepTyped(store: object, typed: Typed | null): void {
  if (typed === null) last.delete(store);
  else last.set(store, typed);
}

/** True where what was typed is of this form, and of this draft rather than of one that was opened since. */
export const standsFor = (typed: Typed, draft: Draft, { dialect, secrets }: TextForm): boolean =>
  typed.form.dialect === dialect && typed.form.secrets === secrets && isSameJob(typed.draft, draft);

/** Above this a text is written anew: to look through it at each key press elsewhere would take too long. */
const longest = 1_000_000;

/** The text of the draft, as the person spelled it where that still holds. */
export function textFor(draft: Draft, typed: Typed | null, form: TextForm): string {
  if (typed === null || typed.stopped !== undefined || !standsFor(typed, draft, form)) {
    return shownText(draft, form);
  }
  if (typed.draft === draft) return typed.text;
  const plain = shownText(draft, form);
  if (typed.text.length > longest) return plain;
  return patchedJson(typed.text, JSON.parse(plain)) ?? plain;
}
