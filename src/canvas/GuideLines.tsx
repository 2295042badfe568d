import { ViewportPortal } from '@xyflow/react';
import { createStore, useStore } from 'zustand';
import classes from './GuideLines.module.css';
import type { Guide } from './guides.ts';

// A store and no state of the canvas: what is drawn on each move of a drag should not draw all else anew.
const store = createStore<readonly Guide[]>(() => []);

export const showGuides = (guides: readonly Guide[]): void => {
  if (guides.length > 0 || store.getState().length > 0) store.setState(guides, true);
};

/** The lines along which what is dragged lines up. */
export function GuideLines() {
  const guides = useStore(store);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <span
          key={axis}
          className={classes.guide}
          data-axis={axis}
          style={
            axis === 'x'
              ? { left: at, top: from, height: to - from }
              : { top: at, left: from, width: to - from }
          }
        />
      ))}
    </ViewportPortal>
  );
}
