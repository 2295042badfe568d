import type { Draft } from '../model/draft.ts';
import type { Origin } from '../store/draftStore.ts';
import { type ChangedLine, changedLines } from './changedLines.ts';
import { shownText, type TextForm } from './requestText.ts';

/** What the text is compared with, so that a line says what it was before the edit. */
export interface Trail {
  readonly base: Draft;
  readonly draft: Draft;
  /** Whether the edit was typed in the text of the request, which needs no telling there. */
  readonly inText: boolean;
}

export const startTrail = (draft: Draft): Trail => ({ base: draft, draft, inText: false });

const pretty: TextForm = { dialect: 'json', secrets: 'plain' };
const changes = ({ base, draft }: Pick<Trail, 'base' | 'draft'>) =>
  changedLines(shownText(base, pretty), shownText(draft, pretty));

/**
 * The trail after a change of the draft. Further changes of the same lines are one edit (a number typed digit by digit),
 * and are told against what stood there at first.
 */
export function followed(trail: Trail, draft: Draft, origin: Origin): Trail {
  if (draft === trail.draft) return trail;
  if (origin === 'import' || origin === 'load') return startTrail(draft);
  const lines = (found: readonly ChangedLine[]) => found.map(({ line }) => line).join();
  const now = lines(changes({ base: trail.draft, draft }));
  const goesOn = now === lines(changes(trail)) && now !== '';
  return { base: goesOn ? trail.base : trail.draft, draft, inText: origin === 'text' };
}

/**
 * The marks for the text in this form; compact JSON is one line, of which nothing can be marked, and in the text that was
 * edited itself a person has just seen to it.
 */
export function trailMarks(
  trail: Trail,
  form: TextForm,
  shown: (draft: Draft) => string = (draft) => shownText(draft, form),
): readonly ChangedLine[] {
  const isUnmarked = form.dialect === 'json-compact' || (form.dialect === 'json' && trail.inText);
  return isUnmarked ? [] : marksOf(trail, shown);
}

/** The lines in which a text of the draft differs from that of the draft before. */
export const marksOf = ({ base, draft }: Trail, shown: (draft: Draft) => string): readonly ChangedLine[] =>
  changedLines(shown(base), shown(draft));
