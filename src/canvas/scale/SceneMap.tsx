import { useComputedColorScheme } from '@mantine/core';
import { type ReactFlowState, useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { canvasWords } from '../canvasWords.ts';
import type { Rect } from '../geometry.ts';
import { coloursNow } from './colours.ts';
import { paintBase } from './paintBase.ts';
import type { Picture } from './picture.ts';
import classes from './SceneMap.module.css';
import { areaOf } from './sheet.ts';

const [width, height] = [150, 110];
const margin = 6;
const nothing = { x: 0, y: 0, width: 1, height: 1 };

const seenOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): Rect =>
  areaOf({ x, y, zoom, width, height }, 0);
const sameRect = (a: Rect, b: Rect) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The mini map of a large graph, of which React Flow knows only a part. Drag in it to move the view. */
export const SceneMap = memo(function SceneMap({ picture }: { picture: Picture }) {
  const t = useWords(canvasWords);
  const flow = useReactFlow();
  const seen = useStore(seenOf, sameRect);
  const scheme = useComputedColorScheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const bounds = picture.scene.bounds ?? nothing;
  const scale = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const left = (width - bounds.width * scale) / 2 - bounds.x * scale;
  const top = (height - bounds.height * scale) / 2 - bounds.y * scale;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === null || context === undefined || canvas.current === null) return;
    // Painted again when the scheme changes.
    canvas.current.dataset.scheme = scheme;
    const ratio = window.devicePixelRatio;
    canvas.current.width = width * ratio;
    canvas.current.height = height * ratio;
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top);
    const steps = paintBase({ context, zoom: scale, area: bounds }, picture, coloursNow());
    while (steps.next().done !== true);
  }, [picture, scheme, scale, left, top, bounds]);

  const go = ({ buttons, clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>) => {
    if (buttons !== 1) return;
    const box = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - box.left - left) / scale, (clientY - box.top - top) / scale];
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };
  return (
    <div role="img" aria-label={t('map')} className={classes.map} onPointerDown={go} onPointerMove={go}>
      <canvas ref={canvas} className={classes.picture} />
      <div
        className={classes.seen}
        style={{
          left: seen.x * scale + left,
          top: seen.y * scale + top,
          width: seen.width * scale,
          height: seen.height * scale,
        }}
      />
    </div>
  );
});
