// Sizes of the panels: remembered on this machine, neither in the draft nor undoable.
import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Entity } from '../model/draft.ts';

export interface Bounds {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

/** px. The drawer may take 70 % of the height besides; the page sees to that. All its texts have one height. */
export const bounds = {
  outline: { initial: 248, min: 200, max: 400 },
  inspector: { initial: 360, min: 320, max: 560 },
  problems: { initial: 264, min: 160, max: 2000 },
  request: { initial: 364, min: 160, max: 2000 },
} as const satisfies Record<string, Bounds>;

export type Panel = keyof typeof bounds;

const clamp = (size: number, { min, max }: Bounds): number => Math.round(Math.min(max, Math.max(min, size)));

interface PanelsState {
  readonly sizes: Readonly<Record<Panel, number>>;
  readonly outlineFolded: boolean;
  /** The drawer, when it is open, takes all of the room of the canvas. */
  readonly drawerMaximised: boolean;
  /** On a narrow page the outline lies over the canvas for as long as it is wanted. */
  readonly outlineOver: boolean;
  /** On a narrow page the inspector is a sheet; it is closed for as long as it would show this. */
  readonly sheetClosedFor: Entity | null;
}

const initial: PanelsState = {
  sizes: {
    outline: bounds.outline.initial,
    inspector: bounds.inspector.initial,
    problems: bounds.problems.initial,
    request: bounds.request.initial,
  },
  outlineFolded: false,
  drawerMaximised: false,
  outlineOver: false,
  sheetClosedFor: { kind: 'job' },
};

const panels = createStore<PanelsState>()(
  persist(() => initial, {
    name: 'jobloom.panels',
    partialize: ({ sizes, outlineFolded, drawerMaximised }) => ({ sizes, outlineFolded, drawerMaximised }),
  }),
);

export const usePanels = <T>(select: (state: PanelsState) => T): T => useStore(panels, select);

export function resizePanel(panel: Panel, size: number): void {
  panels.setState(({ sizes }) => ({ sizes: { ...sizes, [panel]: clamp(size, bounds[panel]) } }));
}

export function foldOutline(outlineFolded: boolean): void {
  panels.setState({ outlineFolded });
}

export function maximiseDrawer(drawerMaximised: boolean): void {
  panels.setState({ drawerMaximised });
}

export function layOutlineOver(outlineOver: boolean): void {
  panels.setState({ outlineOver });
}

export function closeSheetFor(entity: Entity | null): void {
  panels.setState({ sheetClosedFor: entity });
}
