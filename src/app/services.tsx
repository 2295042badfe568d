// What only the frame needs besides the workbench: the drafts, saving and submitting.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { SaveState } from '../store/createSaver.ts';
import type { Desk, DeskState } from '../store/drafts/desk.ts';
import type { JobBoards } from '../store/jobBoards.ts';
import type { SubmitDeps } from '../store/submitDraft.ts';

export interface Services {
  /** Which draft is open here, who edits it, whether it is saved. */
  readonly desk: Desk;
  readonly submit: SubmitDeps;
  /** How the graphs of submitted jobs were drawn. */
  readonly boards: JobBoards;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('ServicesContext is missing above this component');
  return services;
}

export const useSaveState = (): SaveState['save'] => useStore(useServices().desk.saver, ({ save }) => save);

/** Selects from the desk; the selector must return something that keeps its identity while unchanged. */
export const useDesk = <T,>(select: (state: DeskState) => T): T => useStore(useServices().desk, select);
