// What can be done on the page, offered by the faces that can do it, for the palette and the sheet of shortcuts. What is
// always true: a command is offered as long as the face that offers it is there, and no longer.
import type { LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../wire/text.ts';

export interface PageCommand {
  /** Unique on the page. */
  readonly id: string;
  readonly label: Text;
  readonly area: 'page' | 'draft' | 'canvas' | 'field';
  readonly icon?: LucideIcon;
  /** As data: `mod+shift+Z`. */
  readonly shortcut?: string;
  /** Left out where it is only a key of its place: the sheet names it, the palette cannot do it. */
  readonly run?: () => void;
}

type Offered = ReadonlyMap<object, readonly PageCommand[]>;

const store = createStore<Offered>()(() => new Map());

/** Returns the way to take them back. */
export function offerCommands(commands: readonly PageCommand[]): () => void {
  const offer = {};
  store.setState(new Map([...store.getState(), [offer, commands]]), true);
  return () => {
    const left = new Map(store.getState());
    left.delete(offer);
    store.setState(left, true);
  };
}

/** Offers the commands while the component is there; a list that keeps its identity is offered once. */
export function useOffer(commands: readonly PageCommand[]): void {
  useEffect(() => offerCommands(commands), [commands]);
}

const everyCommand = (offered: Offered): readonly PageCommand[] => [...offered.values()].flat();

/** All that is offered now, in the order in which it was offered. */
export function useCommands(): readonly PageCommand[] {
  return everyCommand(useStore(store));
}
