// What only the frame needs besides the workbench: saving and submitting.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Saver, SaveState } from '../store/createSaver.ts';
import type { JobBoards } from '../store/jobBoards.ts';
import type { Loaded } from '../store/loadDraft.ts';
import type { SubmitDeps } from '../store/submitDraft.ts';

export interface Services {
  readonly saver: Saver;
  readonly submit: SubmitDeps;
  /** How the graphs of submitted jobs were drawn. */
  readonly boards: JobBoards;
  /** Where the draft of this visit came from. */
  readonly source: Loaded['source'];
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('ServicesContext is missing above this component');
  return services;
}

export const useSaveState = (): SaveState['save'] => useStore(useServices().saver, ({ save }) => save);
