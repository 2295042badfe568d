// The one context of the page: the stores and the client that `app` made.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../client/client.ts';
import type { NewId } from '../model/draft.ts';
import type { DraftState, DraftStore } from '../store/draftStore.ts';
import type { ViewState, ViewStore } from '../store/viewStore.ts';

export interface Workbench {
  readonly draft: DraftStore;
  readonly view: ViewStore;
  readonly client: Client;
  readonly newId: NewId;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === null) throw new Error('WorkbenchContext is missing above this component');
  return workbench;
}

/** Selects from the draft store; the selector must return something that keeps its identity while unchanged. */
export const useDraft = <T,>(select: (state: DraftState) => T): T => useStore(useWorkbench().draft, select);
export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useWorkbench().view, select);
