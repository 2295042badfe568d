// Real stores over a proxy that answers from a table.
import { createClient } from '../../client/client.ts';
import type { Draft } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { draftFromRequest } from '../../model/request.ts';
import { createAttemptStore } from '../../store/attemptStore.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import { createDesk } from '../../store/drafts/createDesk.ts';
import type { Parts } from '../../store/drafts/parts.ts';
import { createJobBoards } from '../../store/jobBoards.ts';
import { memoryParts } from '../../store/testing/memoryParts.ts';
import { memoryStorage } from '../../store/testing/memoryStorage.ts';
import { fakeChannels } from '../../store/testing/tabs.ts';
import type { Workbench } from '../../ui/workbench.tsx';
import type { Status } from '../../wire/status.ts';
import { blankRequest } from '../blankRequest.ts';
import type { Services } from '../services.tsx';
import { sandboxed } from './statuses.ts';

interface Sent {
  readonly action: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface Recipe {
  readonly draft: Draft;
  readonly check?: (draft: Draft) => readonly Problem[];
  readonly status?: Status;
  /** What the service answers to an action: the members of `Response`. */
  readonly answers?: Readonly<Record<string, object>>;
  /** Where drafts are kept. */
  readonly parts?: Parts;
  readonly path?: string;
}

export function makeParts(recipe: Recipe) {
  const { status = sandboxed, answers = {}, check = () => [] } = recipe;
  const sent: Sent[] = [];
  const client = createClient({
    language: () => 'en',
    key: 'k',
    origin: '',
    fetch: async (input, init) => {
      const action = String(input).split('/').at(-1) ?? '';
      if (action === 'status') return Response.json(status);
      sent.push({ action, headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
      return Response.json({ Response: { RequestId: 'r-1', ...answers[action] } });
    },
  });
  const storage = memoryStorage();
  const draft = createDraftStore({ draft: recipe.draft, now: () => 0, check });
  const view = createViewStore({ draft });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const desk = createDesk({
    draft,
    parts: recipe.parts ?? memoryParts(),
    start: { id: 'first', read: undefined, source: 'example', entries: [] },
    newId,
    now: () => ++ids,
    // Saved when the test says so.
    later: () => () => {},
    locks: undefined,
    channel: fakeChannels()(),
    remember: () => {},
    blank: () => draftFromRequest(blankRequest, newId),
  });
  const services: Services = {
    desk,
    boards: createJobBoards(storage),
    submit: {
      draft,
      client,
      attempts: createAttemptStore(storage),
      newToken: () => `token-${++ids}`,
      digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
    },
  };
  const workbench: Workbench = { draft, view, client, newId };
  return { sent, saver: desk.saver, desk, workbench, services };
}
