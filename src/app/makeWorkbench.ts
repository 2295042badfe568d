import { createClient } from '../client/client.ts';
import { check } from '../model/checks/check.ts';
import { exampleRequest } from '../model/example.ts';
import { draftFromRequest } from '../model/request.ts';
import { askBeforeLeaving } from '../store/askBeforeLeaving.ts';
import { loadAttemptStore } from '../store/attemptStore.ts';
import { createDraftStore } from '../store/createDraftStore.ts';
import { saveWhenLeaving } from '../store/createSaver.ts';
import { createViewStore } from '../store/createViewStore.ts';
import { createDesk } from '../store/drafts/createDesk.ts';
import { indexedDbParts } from '../store/drafts/indexedDbParts.ts';
import { startDraft } from '../store/drafts/startDraft.ts';
import { tabChannel } from '../store/drafts/tabChannel.ts';
import { indexedDbStorage } from '../store/indexedDbStorage.ts';
import { createJobBoards } from '../store/jobBoards.ts';
import { currentLanguage } from '../ui/i18n.ts';
import type { Workbench } from '../ui/workbench.tsx';
import { blankRequest } from './blankRequest.ts';
import type { Services } from './services.tsx';

export interface Made {
  readonly workbench: Workbench;
  readonly services: Services;
}

const newId = () => crypto.randomUUID();

/** Goes on evenly where the clock of the machine is set, and tells the time all the same. */
const now = () => performance.timeOrigin + performance.now();

const later = (run: () => void, milliseconds: number) => {
  const id = setTimeout(run, milliseconds);
  return () => clearTimeout(id);
};

/** Where the tab notes which draft it has open; a new tab begins with the one that was edited last. */
const openDraft = 'jobloom.draft';

/** The stores with what the last visit left, and the client that has the launch key. */
export async function makeWorkbench(key: string): Promise<Made> {
  const storage = indexedDbStorage();
  const parts = indexedDbParts();
  const remembered = sessionStorage.getItem(openDraft);
  const [start, attempts] = await Promise.all([
    startDraft({ parts, storage, newId, now, remembered }),
    loadAttemptStore(storage),
  ]);
  const draft = createDraftStore({ draft: draftFromRequest(exampleRequest, newId), now, check });
  const client = createClient({
    fetch: (...args) => fetch(...args),
    key,
    origin: '',
    language: currentLanguage,
  });
  const desk = createDesk({
    draft,
    parts,
    start,
    newId,
    now,
    later,
    // Not there where the page is not served over loopback or https.
    locks: (navigator as Partial<Navigator>).locks,
    channel: tabChannel(),
    remember: (id) => sessionStorage.setItem(openDraft, id),
    blank: () => draftFromRequest(blankRequest, newId),
  });
  await desk.ready;
  const view = createViewStore({ draft });
  saveWhenLeaving(desk.saver, window);
  askBeforeLeaving(view, window);
  return {
    workbench: { draft, view, client, newId },
    services: {
      desk,
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
