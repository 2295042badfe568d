import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Attempt, attempts, withAttempt } from './attempt.ts';
import { readRecord, type Storage } from './storage.ts';

const attemptsKey = 'attempts';

interface AttemptState {
  readonly attempts: readonly Attempt[];
}

export interface AttemptStore
  extends Pick<StoreApi<AttemptState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /**
   * Notes the attempt, on disk too before it resolves. Where the disk fails the memory has to do: a job is not held up
   * because a browser keeps nothing.
   */
  note(attempt: Attempt): Promise<void>;
}

/** The attempts of earlier visits: one that was under way when the page went is open and keeps its token. */
export async function loadAttemptStore(storage: Storage): Promise<AttemptStore> {
  const kept = await readRecord(storage, attemptsKey, (json) => attempts.parse(json));
  return createAttemptStore(storage, kept.found === 'value' ? kept.value : []);
}

export function createAttemptStore(storage: Storage, earlier: readonly Attempt[] = []): AttemptStore {
  const store = createStore<AttemptState>()(() => ({ attempts: earlier }));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async note(attempt) {
      const list = withAttempt(store.getState().attempts, attempt);
      store.setState({ attempts: list });
      await storage.set(attemptsKey, JSON.stringify(list)).catch(() => {});
    },
  };
}
