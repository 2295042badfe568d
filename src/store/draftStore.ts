import type { StoreApi } from 'zustand/vanilla';
import type { Applied, Command } from '../model/command.ts';
import type { Draft } from '../model/draft.ts';
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
  /** Ends the merging of the current step: on blur, at the end of a drag. */
  settle(): void;
  /**
   * What the service said of `draft`, which was submitted; in the place of what it said before. Each problem is shown
   * while the value at its place is the one that was sent.
   */
  answered(draft: Draft, problems: readonly Problem[]): void;
}
