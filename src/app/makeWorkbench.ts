import { createClient } from '../client/client.ts';
import { check } from '../model/checks/check.ts';
import { loadAttemptStore } from '../store/attemptStore.ts';
import { createDraftStore } from '../store/createDraftStore.ts';
import { createSaver, saveWhenLeaving } from '../store/createSaver.ts';
import { createViewStore } from '../store/createViewStore.ts';
import { indexedDbStorage } from '../store/indexedDbStorage.ts';
import { createJobBoards } from '../store/jobBoards.ts';
import { loadDraft } from '../store/loadDraft.ts';
import type { Workbench } from '../ui/workbench.tsx';
import type { Services } from './services.tsx';

export interface Made {
  readonly workbench: Workbench;
  readonly services: Services;
}

const newId = () => crypto.randomUUID();

/** The stores with what the last visit left, and the client that has the launch key. */
export async function makeWorkbench(key: string): Promise<Made> {
  const storage = indexedDbStorage();
  const [loaded, attempts] = await Promise.all([loadDraft(storage, newId), loadAttemptStore(storage)]);
  const draft = createDraftStore({ draft: loaded.draft, now: () => performance.now(), check });
  const client = createClient({ fetch: (...args) => fetch(...args), key, origin: '' });
  const saver = createSaver({ draft, storage });
  saveWhenLeaving(saver, window);
  return {
    workbench: { draft, view: createViewStore({ draft }), client, newId },
    services: {
      saver,
      source: loaded.source,
      boards: createJobBoards(storage),
      submit: {
        draft,
        client,
        attempts,
        newToken: newId,
        digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
      },
    },
  };
}
