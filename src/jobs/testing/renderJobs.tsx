// Mounts a page of the jobs room over a fake service that answers from a table.
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { createClient } from '../../client/client.ts';
import type { Draft } from '../../model/draft.ts';
import { draftWith } from '../../model/testing/builders.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import { fillJsdom } from '../../ui/testing/fillJsdom.ts';
import { WorkbenchContext } from '../../ui/workbench.tsx';
import { OpenDraftContext } from '../openDraft.ts';

type Said = object | { Error: { Code: string; Message: string } };

/** An answer of the service by action, or what it says instead of one; or several, of which the last one stays. */
export type Service = Readonly<Record<string, Said | readonly Said[]>>;

interface Asked {
  readonly action: string;
  readonly params: Record<string, unknown>;
}

fillJsdom();

/** `takesDrafts`: whether the draft that is open can be left for a new one. */
export function renderJobs(ui: ReactNode, service: Service, takesDrafts = true) {
  const asked: Asked[] = [];
  const client = createClient({
    language: () => 'en',
    key: 'k',
    origin: 'http://127.0.0.1:5599',
    fetch: async (input, init) => {
      const action = String(input).split('/').at(-1) ?? '';
      asked.push({ action, params: JSON.parse(String(init?.body)) });
      const said = service[action];
      const before = asked.filter((one) => one.action === action).length - 1;
      const answer = Array.isArray(said) ? said[Math.min(before, said.length - 1)] : said;
      return Response.json({ Response: { RequestId: 'r-1', ...answer } });
    },
  });
  const draft = createDraftStore({ draft: draftWith({ tasks: { own: {} } }), now: () => 0, check: () => [] });
  const view = createViewStore({ draft });
  const opened: Draft[] = [];
  const openDraft = async (next: Draft) => {
    opened.push(next);
    return takesDrafts;
  };
  let ids = 0;
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <WorkbenchContext value={{ draft, view, client, newId: () => `id-${++ids}` }}>
          <OpenDraftContext value={openDraft}>
            <MemoryRouter initialEntries={['/page']}>
              <Routes>
                <Route path="/page" element={ui} />
                <Route path="/" element={<p>composer</p>} />
                <Route path="/jobs" element={<p>list of jobs</p>} />
              </Routes>
            </MemoryRouter>
          </OpenDraftContext>
        </WorkbenchContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { asked, draft, view, opened };
}
