import type { Draft } from '../../../model/draft.ts';
import { frameOf, maskDependence, maskFrame, maskTask } from '../keptDraft.ts';

/** The draft with a mask in the place of each secret. */
export const maskDraft = (draft: Draft): Draft => {
  const frame = maskFrame(frameOf(draft));
  return {
    ...frame,
    tasks: draft.tasks.map(maskTask),
    dependences: draft.dependences.map(maskDependence),
    board: draft.board,
  };
};

/** The draft in one text, as it was kept before drafts were kept in parts. */
export const draftRecord = (draft: Draft): string => JSON.stringify({ version: 1, draft: maskDraft(draft) });
