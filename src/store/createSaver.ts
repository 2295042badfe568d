// Saves the draft and its history soon after a change. What is always true: one write at a time, each of the draft as
// it is when the write begins; `saved` only when what is on disk is what is on the page; a save that fails loses
// nothing, because the draft in memory is never touched from here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '../model/draft.ts';
import type { History } from '../model/history.ts';
import type { DraftStore } from './draftStore.ts';

export interface SaveState {
  readonly save: 'saved' | 'saving' | 'failed';
}

export interface Saver extends Pick<StoreApi<SaveState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Saves at once what has not been saved; also the way to try again after a failure. */
  flush(): Promise<void>;
  /** Counts what is on the page as saved: it has just been read. */
  noteSaved(): void;
  /** No more saving. */
  stop(): void;
}

/** Runs something later and returns how to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

export interface SaverDeps {
  readonly draft: Pick<DraftStore, 'getState' | 'subscribe' | 'getHistory'>;
  /** Rejects when the browser does not let us write. */
  readonly write: (history: History<Draft>) => Promise<void>;
  readonly later: Later;
}

/** With the time that a write takes, a crash of the page costs the last half second at most. */
const delay = 300;

const isSame = (a: History<Draft>, b: History<Draft>) =>
  a.present === b.present && a.past === b.past && a.future === b.future;

/** Counts the draft at its creation as saved: it was loaded, or it is the example. */
export function createSaver({ draft, write, later }: SaverDeps): Saver {
  const store = createStore<SaveState>()(() => ({ save: 'saved' }));
  let saved = draft.getHistory();
  let calledOff: (() => void) | undefined;
  let writing: Promise<void> | undefined;

  async function save(): Promise<void> {
    const current = draft.getHistory();
    if (isSame(current, saved)) return store.setState({ save: 'saved' });
    store.setState({ save: 'saving' });
    try {
      await write(current);
      saved = current;
      if (isSame(draft.getHistory(), current)) store.setState({ save: 'saved' });
    } catch {
      store.setState({ save: 'failed' });
    }
  }

  function callOff(): void {
    calledOff?.();
    calledOff = undefined;
  }

  /** After the write that is under way, if there is one. */
  function flush(): Promise<void> {
    callOff();
    writing = (writing ?? Promise.resolve()).then(save);
    return writing;
  }

  const unsubscribe = draft.subscribe((state, before) => {
    if (state.draft === before.draft) return;
    store.setState({ save: 'saving' });
    // The first change starts the time: whoever types without a pause is saved all the same.
    calledOff ??= later(() => void flush(), delay);
  });

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    flush,
    noteSaved() {
      saved = draft.getHistory();
      callOff();
      store.setState({ save: 'saved' });
    },
    stop() {
      unsubscribe();
      callOff();
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
