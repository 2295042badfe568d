import type { StoreApi } from 'zustand/vanilla';
import type { Applied, Command } from '../model/command.ts';
import type { Draft } from '../model/draft.ts';
import type { History } from '../model/history.ts';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../wire/text.ts';

/** Who made the last change. The form pulls only what it has not pushed itself. */
export type Origin = 'form' | 'canvas' | 'text' | 'import' | 'outline' | 'history' | 'load';

export interface DraftState {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly origin: Origin;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo would take back, and redo bring back; undefined for a step without a name. */
  readonly undoLabel: Text | undefined;
  readonly redoLabel: Text | undefined;
  /** Grows by one with each change of the draft, however made. */
  readonly revision: number;
}

interface DispatchOptions {
  readonly origin: Origin;
  /** Changes in a row with the same key are one history step, until `settle` or a pause of a second. */
  readonly mergeKey?: string;
  /** The step's name in the history. */
  readonly label?: Text;
}

export interface DraftStore extends Pick<StoreApi<DraftState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** All commands or none: the first refusal leaves the draft as it was. One history step. */
  dispatch(commands: Command | readonly Command[], options: DispatchOptions): Applied;
  undo(): void;
  redo(): void;
  /** So many steps forward, or back where negative: one change, however far it goes. */
  travel(steps: number): void;
  /** The steps, with their names and times; the same object until one of them changes. */
  getHistory(): History<Draft>;
  /** Another draft with its history, in the place of this one. `history`: it is the same draft, as it is elsewhere. */
  load(history: History<Draft>, origin: 'load' | 'history'): void;
  /**
   * While true, no edit is taken, as where another tab edits: a dispatch is answered as one that changes nothing, and
   * told as a change of origin `history`, so that a field falls back to what is true.
   */
  setReadOnly(readOnly: boolean): void;
  /** Ends the merging of the current step: on blur, at the end of a drag. */
  settle(): void;
  /**
   * What the service said of `draft`, which was submitted; in the place of what it said before. Each problem is shown
   * while the value at its place is the one that was sent.
   */
  answered(draft: Draft, problems: readonly Problem[]): void;
}
