import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { TaskId } from '../model/draft.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';
import { type KeyAction, type KeyMode, keyAction, type PlainAction } from './keys.ts';
import { type Arrow, endOfReading, type WalkInput, walk } from './walk.ts';
import { stepZoom } from './zoom.ts';

interface KeyTarget {
  readonly mode: KeyMode;
  readonly walk: WalkInput;
  readonly cursor: TaskId | null;
  /** The keyboard goes to a task; `keep` leaves the selection. */
  goTo(id: TaskId, keep: boolean): void;
  nudge?(arrow: Arrow): void;
  readonly on: Partial<Record<PlainAction, () => void>>;
}

/** Key presses of the canvas itself; those in a field or on a button inside of it are not ours. */
export function useCanvasKeys(target: KeyTarget): (event: KeyboardEvent<HTMLDivElement>) => void {
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const zoom: Partial<Record<PlainAction, () => void>> = {
    zoomIn: () => void flow.zoomTo(stepZoom(flow.getZoom(), 1)),
    zoomOut: () => void flow.zoomTo(stepZoom(flow.getZoom(), -1)),
    fullSize: () => void flow.zoomTo(1),
  };
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const action = keyAction(event, target.mode);
    if (action === undefined) return;
    const run = whatToDo(action, target, zoom);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}

function whatToDo(action: KeyAction, target: KeyTarget, zoom: KeyTarget['on']): (() => void) | undefined {
  if (action.type === 'nudge') return () => target.nudge?.(action.arrow);
  if (action.type !== 'walk' && action.type !== 'end') return target.on[action.type] ?? zoom[action.type];
  const to =
    action.type === 'end'
      ? endOfReading(target.walk, action.which)
      : target.cursor === null
        ? endOfReading(target.walk, 'first')
        : walk(target.walk, target.cursor, action.arrow);
  // An arrow that leads nowhere must not scroll the page either.
  return () => {
    if (to !== undefined) target.goTo(to, action.keep);
  };
}
