// Mounts parts of this room over real stores.

import { EditorView } from '@codemirror/view';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Client } from '../../client/client.ts';
import type { Draft } from '../../model/draft.ts';
import { counterIds } from '../../model/testing/builders.ts';
import { createDraftStore } from '../../store/createDraftStore.ts';
import { createViewStore } from '../../store/createViewStore.ts';
import { LiveRegions } from '../../ui/announce.tsx';
import { fillJsdom } from '../../ui/testing/fillJsdom.ts';
import { WorkbenchContext } from '../../ui/workbench.tsx';

fillJsdom();

const noCall = () => Promise.reject(new Error('No call is made here'));
const noClient: Client = {
  call: noCall,
  status: noCall,
  explainSignature: noCall,
  diagnoseSignature: noCall,
};

/** Over a store of its own, or over one that was there before. */
export function renderRequest(
  ui: ReactNode,
  draft: Draft,
  store = createDraftStore({ draft, now: () => 0, check: () => [] }),
) {
  const view = createViewStore({ draft: store });
  const newId = counterIds('new-');
  const { rerender } = render(ui, {
    wrapper: ({ children }) => (
      <MantineProvider env="test">
        <WorkbenchContext value={{ draft: store, view, client: noClient, newId }}>
          {children}
          <LiveRegions />
        </WorkbenchContext>
      </MantineProvider>
    ),
  });
  return { store, view, rerender };
}

/** The editor of that label, once its chunk is there. Typing goes through it, since jsdom lays nothing out. */
export async function editorOf(label: string) {
  const content = await screen.findByRole('textbox', { name: label }, { timeout: 10_000 });
  const found = EditorView.findFromDOM(content);
  if (found === null) throw new Error(`${label} is no editor`);
  return {
    content,
    get text() {
      return found.state.doc.toString();
    },
    /** The numbers of the lines that are marked like this. */
    marked(kind: string) {
      return Array.from(
        content.querySelectorAll(`.cm-line.cm-marked-${kind}`),
        (line) => line.textContent ?? '',
      );
    },
    replace(before: string, after: string) {
      const from = this.text.indexOf(before);
      if (from < 0) throw new Error(`The text has no ${before}`);
      found.dispatch({ changes: { from, to: from + before.length, insert: after } });
    },
  };
}
