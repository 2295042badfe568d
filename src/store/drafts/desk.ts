import type { StoreApi } from 'zustand/vanilla';
import type { Draft, NewId } from '../../model/draft.ts';
import type { Later, Saver } from '../createSaver.ts';
import type { DraftStore } from '../draftStore.ts';
import type { Locks } from './claimDraft.ts';
import type { DraftEntry } from './entries.ts';
import type { Parts } from './parts.ts';
import type { Start } from './startDraft.ts';
import type { Channel } from './tabChannel.ts';

export interface DeskState {
  /** The draft that is open in this tab. */
  readonly id: string;
  /** A follower shows what another tab edits, and takes no edit. */
  readonly role: 'editor' | 'follower';
  /** All drafts, the last edited first, with the open one. */
  readonly drafts: readonly DraftEntry[];
  /** True after another tab has written over what this one was at: what was here goes on as a draft of its own. */
  readonly isCopy: boolean;
}

/** Which of several drafts is open, and who may edit it. */
export interface Desk extends Pick<StoreApi<DeskState>, 'getState' | 'subscribe' | 'getInitialState'> {
  readonly saver: Saver;
  /** When it is known who edits the draft of the start; until then this tab follows. */
  readonly ready: Promise<void>;
  /** Where the draft of the start came from; `broken`: what was kept could not be read, and has been left alone. */
  readonly source: 'kept' | 'example' | 'broken';
  /** False when it did not work out: what is open is not saved, or the other cannot be read. All stays as it was. */
  open(id: string): Promise<boolean>;
  /** Opens a new draft. */
  create(draft: Draft): Promise<boolean>;
  /** Takes a draft from the list, to be had back with `restore`; where it is open, the next one is opened. */
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** Makes this tab the one that edits. */
  editHere(): void;
}

export interface DeskDeps {
  readonly draft: DraftStore;
  readonly parts: Parts;
  readonly start: Start;
  readonly newId: NewId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly later: Later;
  readonly locks: Locks | undefined;
  readonly channel: Channel;
  /** Notes which draft this tab has open, for when it is loaded again. */
  readonly remember: (id: string) => void;
  /** The draft to go on with when there is none left. */
  readonly blank: () => Draft;
}
