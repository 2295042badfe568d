import { memo, useCallback, useRef } from 'react';
import type { Rect } from '../geometry.ts';
import { useTransform } from '../useTransform.ts';
import classes from './Frames.module.css';
import type { Frame } from './frames.ts';

interface FrameBodiesProps {
  readonly frames: readonly Frame[];
  readonly isChosen: (frame: Frame) => boolean;
}

/** The grounds of open groups. They lie under all that is drawn, also under what is painted of a large job. */
export function FrameBodies({ frames, isChosen }: FrameBodiesProps) {
  const layer = useRef<HTMLDivElement>(null);
  useTransform(
    useCallback(([x, y, zoom]) => {
      if (layer.current === null) return;
      layer.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      // Borders are a hair on screen at any zoom.
      layer.current.style.setProperty('--zoomed', String(zoom));
    }, []),
  );
  return (
    <div aria-hidden className={classes.bodies}>
      <div ref={layer}>
        {frames.map((frame) => (
          <Body key={frame.group.id} at={frame.at} isChosen={isChosen(frame)} />
        ))}
      </div>
    </div>
  );
}

const Body = memo(function Body({ at, isChosen }: { at: Rect; isChosen: boolean }) {
  return (
    <div
      className={classes.body}
      data-selected={isChosen || undefined}
      style={{ left: at.x, top: at.y, width: at.width, height: at.height }}
    />
  );
});
