// Saves the draft half a second after a change. What is always true: one write at a time, each of the draft as it is
// when the write begins; `saved` only when what is on disk is what is on the page; a save that fails loses nothing,
// because the draft in memory is never touched from here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { draftKey, draftRecord } from './draftRecord.ts';
import type { DraftStore } from './draftStore.ts';
import type { Storage } from './storage.ts';

export interface SaveState {
  readonly save: 'saved' | 'saving' | 'failed';
}

export interface Saver extends Pick<StoreApi<SaveState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Saves at once what has not been saved; also the way to try again after a failure. */
  flush(): Promise<void>;
  /** No more saving. */
  stop(): void;
}

export interface SaverDeps {
  readonly draft: Pick<DraftStore, 'getState' | 'subscribe'>;
  readonly storage: Storage;
  /** Runs something later and returns how to call it off; `setTimeout` unless told otherwise. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
}

const delay = 500;

const timer = (run: () => void, milliseconds: number) => {
  const id = setTimeout(run, milliseconds);
  return () => clearTimeout(id);
};

/** Counts the draft at its creation as saved: it was loaded, or it is the example. */
export function createSaver({ draft, storage, later = timer }: SaverDeps): Saver {
  const store = createStore<SaveState>()(() => ({ save: 'saved' }));
  let saved = draft.getState().draft;
  let calledOff: (() => void) | undefined;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    const { draft: current } = draft.getState();
    if (current === saved) return store.setState({ save: 'saved' });
    store.setState({ save: 'saving' });
    try {
      await storage.set(draftKey, draftRecord(current));
      saved = current;
      if (draft.getState().draft === current) store.setState({ save: 'saved' });
    } catch {
      store.setState({ save: 'failed' });
    }
  }

  /** After the write that is under way, if there is one. */
  function flush(): Promise<void> {
    calledOff?.();
    calledOff = undefined;
    writing = (writing ?? Promise.resolve()).then(write);
    return writing;
  }

  const unsubscribe = draft.subscribe((state, before) => {
    if (state.draft === before.draft) return;
    store.setState({ save: 'saving' });
    // The first change starts the time: whoever types without a pause is saved twice a second all the same.
    calledOff ??= later(() => void flush(), delay);
  });

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    flush,
    stop() {
      unsubscribe();
      calledOff?.();
      calledOff = undefined;
    },
  };
}

/**
 * Saves at once when the page is hidden or left: the only events that a browser is sure to send then
 * (web.dev, "Page Lifecycle API"). Returns how to stop.
 */
export function saveWhenLeaving(saver: Pick<Saver, 'flush'>, page: Window): () => void {
  const save = () => void saver.flush();
  const saveIfHidden = () => {
    if (page.document.visibilityState === 'hidden') save();
  };
  page.addEventListener('pagehide', save);
  page.document.addEventListener('visibilitychange', saveIfHidden);
  return () => {
    page.removeEventListener('pagehide', save);
    page.document.removeEventListener('visibilitychange', saveIfHidden);
  };
}
