import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { Rect } from '../geometry.ts';
import classes from './Frames.module.css';
import type { Frame } from './frames.ts';

interface FrameBodiesProps {
  readonly frames: readonly Frame[];
  readonly isChosen: (frame: Frame) => boolean;
}

/** The grounds of open groups. They lie under all that is drawn, also under what is painted of a large job. */
export function FrameBodies({ frames, isChosen }: FrameBodiesProps) {
  const store = useStoreApi();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let before: ReactFlowState['transform'] | undefined;
    const follow = ({ transform }: Pick<ReactFlowState, 'transform'>) => {
      if (layer.current === null || transform === before) return;
      const [x, y, zoom] = transform;
      layer.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      // Borders are a hair on screen at any zoom.
      if (zoom !== before?.[2]) layer.current.style.setProperty('--zoomed', String(zoom));
      before = transform;
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [store]);
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
