// Mounts parts of the inspector over real stores, with what was dispatched written down.
import { MantineProvider } from '@mantine/core';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Client } from '../../client/client.ts';
import { check as realCheck } from '../../model/checks/check.ts';
import type { Command } from '../../model/command.ts';
import type { Draft } from '../../model/draft.ts';
import { idOf } from '../../model/testing/builders.ts';
import { createDraftStore, type DraftStoreDeps } from '../../store/createDraftStore.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import { fillJsdom } from '../../ui/testing/fillJsdom.ts';
import { WorkbenchContext } from '../../ui/workbench.tsx';
import { LayoutContext } from '../LayoutContext.ts';
import { createLayoutStore } from '../layout.ts';

// A window of the usual width.
fillJsdom((media) => !media.includes('1760'));

// What is not shown is not mounted here, so that the costly search for hidden ancestors finds nothing.
configure({ defaultHidden: true });

/** A person whose keys follow each other at once. */
export const person = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

/** The text field with this label; many times faster than by role in a panel full of fields. */
export const box = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input:not([type="radio"]), textarea' });

export interface FormRecipe {
  readonly draft: Draft;
  /** The name of the task to inspect; the job where there is none. */
  readonly task?: string;
  /** The groups that are open. */
  readonly open?: readonly string[];
  readonly check?: DraftStoreDeps['check'];
}

export async function renderForm(ui: ReactNode, { draft, task, open = [], check = realCheck }: FormRecipe) {
  const store = createDraftStore({ draft, now: () => 0, check });
  const dispatched: Command[] = [];
  const watched = {
    ...store,
    dispatch: (...[commands, options]: Parameters<typeof store.dispatch>) => {
      dispatched.push(...('type' in commands ? [commands] : commands));
      return store.dispatch(commands, options);
    },
  };
  const view = createViewStore({ draft: watched });
  if (task !== undefined) view.select([idOf(draft, task)]);
  const layout = createLayoutStore(undefined);
  for (const group of open) {
    layout.open('job', group);
    layout.open('task', group);
  }
  let ids = 0;
  const client = {} as Client; // no field calls the service
  const rendered = render(
    <MantineProvider env="test">
      <LayoutContext value={layout}>
        <WorkbenchContext value={{ draft: watched, view, client, newId: () => `id-${++ids}` }}>
          {ui}
        </WorkbenchContext>
      </LayoutContext>
    </MantineProvider>,
  );
  // The errors of the check arrive in a microtask.
  await act(async () => {});
  return { ...rendered, store: watched, view, layout, dispatched };
}
