import { type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback, useState } from 'react';

/** A smaller canvas has no room for a mini map, a larger graph no use for it. */
const roomFor = ({ width, height }: ReactFlowState) => width >= 760 && height >= 600;
const tooMany = 2000;

export interface MapState {
  /** Whether it is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  readonly toggleMap: () => void;
}

/** The mini map: as the person chose, else where there is room; null where there are too many tasks. */
export function useMap(tasks: number): MapState {
  const room = useStore(roomFor);
  const [chosen, choose] = useState<boolean | null>(null);
  const map = tasks > tooMany ? null : (chosen ?? (room && tasks > 0));
  const toggleMap = useCallback(() => choose(map !== true), [map]);
  return { map, toggleMap };
}
