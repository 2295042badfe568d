import { useReactFlow } from '@xyflow/react';
import { memo, type PointerEvent, useCallback, useMemo, useRef, type WheelEvent } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { canvasWords } from '../canvasWords.ts';
import { grown, type Rect, unionOf } from '../geometry.ts';
import { useTransform } from '../useTransform.ts';
import classes from './MiniMap.module.css';
import { isDense, type MapPicture, mapBlocks, mapLines, mapSelection } from './mapPaths.ts';
import { areaOf } from './sheet.ts';

/** The drawing on screen, px, and the room around what it shows. */
const [width, height] = [150, 110];
const margin = 6;
const nothing: Rect = { x: 0, y: 0, width: 1, height: 1 };

/**
 * The graph in the small, with what is seen of it. Dragging in it moves the view, the wheel zooms. Ours and not that of
 * React Flow, which knows only a part of a large graph and asks for each node on each frame of a move.
 */
export const MiniMap = memo(function MiniMap({ picture }: { picture: MapPicture }) {
  const t = useWords(canvasWords);
  const flow = useReactFlow();
  const drawing = useRef<SVGSVGElement>(null);
  const seen = useRef<SVGRectElement>(null);
  // What the map shows; it stands still while one drags in it.
  const shown = useRef(nothing);
  const { scene, direction, problems, runs, selectedTasks } = picture;
  const bounds = scene.bounds ?? nothing;
  const lines = useMemo(() => mapLines({ scene, direction }), [scene, direction]);
  const blocks = useMemo(
    () => [...mapBlocks({ scene, direction, problems, runs })],
    [scene, direction, problems, runs],
  );
  const selection = useMemo(() => mapSelection({ scene }, selectedTasks), [scene, selectedTasks]);

  useTransform(
    useCallback(
      ([x, y, zoom], screen) => {
        const area = areaOf({ x, y, zoom, width: screen.width, height: screen.height }, 0);
        place(seen.current, area);
        if (drawing.current?.dataset.held !== undefined) return;
        const both = unionOf([bounds, area]) ?? bounds;
        shown.current = grown(both, margin / scaleOf(both, margin));
        drawing.current?.setAttribute('viewBox', Object.values(shown.current).join(' '));
      },
      [bounds],
    ),
  );

  const go = ({ buttons, clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) => {
    if (buttons !== 1) return;
    const box = currentTarget.getBoundingClientRect();
    const { x, y, ...size } = shown.current;
    const scale = scaleOf(size, 0);
    const across = x + size.width / 2 + (clientX - box.left - width / 2) / scale;
    const down = y + size.height / 2 + (clientY - box.top - height / 2) / scale;
    // Not away from the graph, however far the pointer goes.
    void flow.setCenter(
      within(across, bounds.x, bounds.x + bounds.width),
      within(down, bounds.y, bounds.y + bounds.height),
      { zoom: flow.getZoom() },
    );
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.dataset.held = '';
    go(event);
  };
  const end = ({ currentTarget }: PointerEvent<SVGSVGElement>) => {
    delete currentTarget.dataset.held;
  };
  const zoom = ({ deltaY }: WheelEvent) => void flow.zoomTo(flow.getZoom() * 2 ** (-deltaY / 500));

  return (
    <div className={classes.map}>
      <svg
        ref={drawing}
        role="img"
        aria-label={t('map')}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
        onWheel={zoom}
      >
        <path className={classes.lines} data-dense={isDense(picture) || undefined} d={lines} />
        {blocks.map(([token, d]) => (
          <path key={token} className={classes.block} data-token={token} d={d} />
        ))}
        <path className={classes.block} data-token="selected" d={selection} />
        <rect ref={seen} className={classes.seen} />
      </svg>
    </div>
  );
});

/** Pixels of the screen for one of the picture: as large as the drawing has room for beside so much free space. */
const scaleOf = (size: Pick<Rect, 'width' | 'height'>, free: number) =>
  Math.min((width - 2 * free) / size.width, (height - 2 * free) / size.height);

function place(element: SVGRectElement | null, rect: Rect): void {
  for (const [name, value] of Object.entries(rect)) element?.setAttribute(name, String(value));
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
