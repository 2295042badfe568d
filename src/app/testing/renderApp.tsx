// Mounts a part of the frame over a proxy that answers from a table.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { LiveRegions } from '../../ui/announce.tsx';
import { fillJsdom } from '../../ui/testing/fillJsdom.ts';
import { WorkbenchContext } from '../../ui/workbench.tsx';
import { ServicesContext } from '../services.tsx';
import { makeParts, type Recipe } from './makeParts.ts';

fillJsdom();

/** The part with real stores, below everything that the page puts around it. */
export function renderApp(ui: ReactNode, recipe: Recipe) {
  const { sent, saver, desk, workbench, services } = makeParts(recipe);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <WorkbenchContext value={workbench}>
        <ServicesContext value={services}>
          <QueryClientProvider client={queries}>
            <Notifications />
            <MemoryRouter initialEntries={[recipe.path ?? '/']}>{ui}</MemoryRouter>
            <LiveRegions />
          </QueryClientProvider>
        </ServicesContext>
      </WorkbenchContext>
    </MantineProvider>,
  );
  return { draft: workbench.draft, view: workbench.view, sent, saver, desk };
}
