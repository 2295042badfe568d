import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../model/command.ts';
import type { DependenceId, Entity, Place, TaskId } from '../model/draft.ts';
import type { Target } from '../wire/status.ts';
import type { Text } from '../wire/text.ts';

export type DrawerTab = 'problems' | 'request' | 'tccli' | 'curl' | 'sdk' | 'signature';

export interface TextFault {
  readonly line: number;
  readonly message: Text;
}

export interface ViewState {
  /** Selected on the canvas and in the outline. */
  readonly selectedTasks: ReadonlySet<TaskId>;
  readonly selectedDependences: ReadonlySet<DependenceId>;
  /** What the inspector shows: the job, or one task. */
  readonly inspected: Entity;
  /** A field that something asked to have focused; `nonce` tells two requests for the same field apart. */
  readonly focusRequest: { readonly place: Place; readonly nonce: number } | null;
  /** A task that the canvas should bring into view. */
  readonly revealRequest: { readonly id: TaskId; readonly nonce: number } | null;
  /** The last refused connection; stays until Esc, close or the next edit. */
  readonly refusal: Refusal | null;
  /** Where the text of the request cannot be read, while what was typed there is not in the draft. */
  readonly textFault: TextFault | null;
  readonly drawer: { readonly open: boolean; readonly tab: DrawerTab };
  readonly target: Target;
}

export interface ViewStore extends Pick<StoreApi<ViewState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Selects exactly these, and inspects the task when it is one alone; the job when it is none. */
  select(tasks: readonly TaskId[], dependences?: readonly DependenceId[]): void;
  inspect(entity: Entity): void;
  /** Selects the entity of the place, opens its group, and focuses its field. */
  goTo(place: Place): void;
  reveal(id: TaskId): void;
  setRefusal(refusal: Refusal | null): void;
  setTextFault(fault: TextFault | null): void;
  openDrawer(tab: DrawerTab): void;
  closeDrawer(): void;
  setTarget(target: Target): void;
}
