import type { KeyboardEvent, PointerEvent } from 'react';
import { bounds, type Panel, resizePanel, usePanels } from './panels.ts';
import classes from './Splitter.module.css';

export interface SplitterProps {
  readonly panel: Panel;
  readonly label: string;
  /** On which side of the line the panel lies. */
  readonly side: 'left' | 'right' | 'below';
}

/** A line of 1 px with a grip of 8 px. Arrow keys move it by 16, double click or Home brings the first size back. */
export function Splitter({ panel, label, side }: SplitterProps) {
  const size = usePanels((state) => state.sizes[panel]);
  const upright = side !== 'below';
  const grows = side === 'left' ? 1 : -1;

  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (event.button !== 0) return;
    const grip = event.currentTarget;
    const from = upright ? event.clientX : event.clientY;
    grip.setPointerCapture(event.pointerId);
    grip.onpointermove = (move) =>
      resizePanel(panel, size + grows * ((upright ? move.clientX : move.clientY) - from));
    grip.onpointerup = () => {
      grip.onpointermove = null;
    };
    grip.onpointercancel = grip.onpointerup;
  };

  const press = (event: KeyboardEvent) => {
    const [less, more] = upright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === 'Home') resizePanel(panel, bounds[panel].initial);
    else if (event.key === less) resizePanel(panel, size - 16 * grows);
    else if (event.key === more) resizePanel(panel, size + 16 * grows);
    else return;
    event.preventDefault();
  };

  return (
    <hr
      tabIndex={0}
      className={classes.splitter}
      aria-label={label}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={bounds[panel].min}
      aria-valuemax={bounds[panel].max}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={() => resizePanel(panel, bounds[panel].initial)}
    />
  );
}
