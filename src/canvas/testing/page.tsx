// A page around a graph, for tests: real stores, and what jsdom lacks of a browser that draws.
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Client } from '../../client/client.ts';
import type { Draft } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { counterIds } from '../../model/testing/builders.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import { type Workbench, WorkbenchContext } from '../../ui/workbench.tsx';

/** React Flow and Mantine ask for these; nothing is measured in jsdom, so that they do nothing. */
export function stubLayout(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion'),
    addEventListener() {},
    removeEventListener() {},
  }));
}

export function makeBench(draft: Draft, check: (draft: Draft) => readonly Problem[] = () => []): Workbench {
  const store = createDraftStore({ draft, now: () => 0, check });
  // The canvas asks the service nothing.
  const client = {} as Client;
  return { draft: store, view: createViewStore({ draft: store }), client, newId: counterIds('new') };
}

export const show = (bench: Workbench, children: ReactNode) =>
  render(
    <MantineProvider>
      <WorkbenchContext value={bench}>{children}</WorkbenchContext>
    </MantineProvider>,
  );
