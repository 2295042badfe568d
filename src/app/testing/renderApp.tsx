// Mounts a part of the frame with real stores over a proxy that answers from a table.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createClient } from '../../client/client.ts';
import type { Draft } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { createAttemptStore } from '../../store/attemptStore.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { createSaver } from '../../store/createSaver.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import type { Storage } from '../../store/storage.ts';
import { LiveRegions } from '../../ui/announce.tsx';
import { WorkbenchContext } from '../../ui/workbench.tsx';
import type { Status } from '../../wire/status.ts';
import { ServicesContext } from '../services.tsx';

// What Mantine asks of a browser and jsdom has not.
window.matchMedia ??= (media) =>
  ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

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
  readonly storage?: Storage;
  readonly path?: string;
}

export const sandboxed: Status = {
  version: '0.1.0',
  local: { state: 'up', endpoint: 'http://127.0.0.1:5598', sandbox: { kind: 'bubblewrap' } },
  tencent: {
    endpoint: 'https://batch.tencentcloudapi.com',
    credentials: { source: 'environment', secretId: 'AKID••••3f2a' },
  },
};

export const bare: Status = {
  ...sandboxed,
  local: {
    state: 'up',
    endpoint: 'http://127.0.0.1:5598',
    sandbox: { kind: 'none', reason: 'bubblewrap is not installed' },
  },
};

export function renderApp(ui: ReactNode, recipe: Recipe) {
  const { status = sandboxed, answers = {}, check = () => [], path = '/' } = recipe;
  const sent: Sent[] = [];
  const client = createClient({
    key: 'k',
    origin: '',
    fetch: async (input, init) => {
      const action = String(input).split('/').at(-1) ?? '';
      if (action === 'status') return Response.json(status);
      sent.push({ action, headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
      return Response.json({ Response: { RequestId: 'r-1', ...answers[action] } });
    },
  });
  const storage = recipe.storage ?? { get: async () => undefined, set: async () => {} };
  const draft = createDraftStore({ draft: recipe.draft, now: () => 0, check });
  const view = createViewStore({ draft });
  const saver = createSaver({ draft, storage });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const services = {
    saver,
    source: 'kept' as const,
    submit: {
      draft,
      client,
      attempts: createAttemptStore(storage),
      newToken: () => `token-${++ids}`,
      digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
    },
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <WorkbenchContext value={{ draft, view, client, newId }}>
        <ServicesContext value={services}>
          <QueryClientProvider client={queries}>
            <Notifications />
            <MemoryRouter initialEntries={[path]}>{ui}</MemoryRouter>
            <LiveRegions />
          </QueryClientProvider>
        </ServicesContext>
      </WorkbenchContext>
    </MantineProvider>,
  );
  return { draft, view, sent, saver };
}
