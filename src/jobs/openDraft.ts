import { createContext, use } from 'react';
import type { Draft } from '../model/draft.ts';

/** Opens a draft beside the others; false where the one that is open must stay, of which the person has been told. */
export type OpenDraft = (draft: Draft) => Promise<boolean>;

/** The drafts are at home in the frame of the page: it gives the jobs this one way to them. */
export const OpenDraftContext = createContext<OpenDraft | null>(null);

export function useOpenDraft(): OpenDraft {
  const open = use(OpenDraftContext);
  if (open === null) throw new Error('OpenDraftContext is missing above this component');
  return open;
}
