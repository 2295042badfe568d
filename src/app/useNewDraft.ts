import { useDrafts } from './useDrafts.ts';

/** Opens an empty job in the zone of the one before, which stays in the list of drafts. */
export const useNewDraft = (): (() => Promise<void>) => useDrafts().create;
