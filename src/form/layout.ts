// How the inspector is unfolded, remembered in this browser: a habit of the person, no part of any draft.

import * as z from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

const kept = z.object({
  /** The ids of the open groups, by kind of entity. */
  open: z.object({ job: z.array(z.string()), task: z.array(z.string()) }),
  /** Whether the help is folded; null until the person has chosen. */
  helpFolded: z.boolean().nullable(),
});
type Layout = z.infer<typeof kept>;
type LayoutKind = keyof Layout['open'];

export interface LayoutStore extends Pick<StoreApi<Layout>, 'getState' | 'getInitialState' | 'subscribe'> {
  toggle(kind: LayoutKind, group: string): void;
  open(kind: LayoutKind, group: string): void;
  foldHelp(folded: boolean): void;
}

const key = 'jobloom.inspector';
const atFirst: Layout = { open: { job: ['basics'], task: ['basics'] }, helpFolded: null };

/** Without a storage, or with one that refuses (a private window), the layout lasts as long as the page. */
export function createLayoutStore(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): LayoutStore {
  const store = createStore<Layout>()(() => read(storage));
  const change = (layout: Layout) => {
    store.setState(layout, true);
    try {
      storage?.setItem(key, JSON.stringify(layout));
    } catch {
      // The storage is full or closed to us: the layout is not worth a message.
    }
  };
  const setOpen = (kind: LayoutKind, groups: string[]) => {
    const layout = store.getState();
    change({ ...layout, open: { ...layout.open, [kind]: groups } });
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    toggle(kind, group) {
      const open = store.getState().open[kind];
      setOpen(kind, open.includes(group) ? open.filter((id) => id !== group) : [...open, group]);
    },
    open(kind, group) {
      const open = store.getState().open[kind];
      if (!open.includes(group)) setOpen(kind, [...open, group]);
    },
    foldHelp: (helpFolded) => change({ ...store.getState(), helpFolded }),
  };
}

function read(storage: Pick<Storage, 'getItem'> | undefined): Layout {
  try {
    const read = kept.safeParse(JSON.parse(storage?.getItem(key) ?? 'null'));
    return read.success ? read.data : atFirst;
  } catch {
    return atFirst;
  }
}

/** The storage of the browser; undefined where it is closed to the page. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
