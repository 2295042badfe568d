import type { Draft } from '../draft.ts';
import { draftRegion } from '../request.ts';
import type { JobContext } from './rule.ts';

/** What the rules of the job may know beside the header. */
export const jobContextOf = (draft: Draft, onlyEnvironments: boolean): JobContext => ({
  region: draftRegion(draft),
  chosenRegion: draft.region,
  hasTasks: draft.tasks.length > 0,
  hasDependences: draft.dependences.length > 0,
  onlyEnvironments,
});
