import { useComputedColorScheme } from '@mantine/core';
import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { coloursAt } from './colours.ts';
import { paintBase } from './paintBase.ts';
import { paintTop } from './paintTop.ts';
import type { Picture } from './picture.ts';
import classes from './ScaleLayer.module.css';
import { makeSheet, type Sheet, type View } from './sheet.ts';

const viewOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): View => ({
  x,
  y,
  zoom,
  width,
  height,
});

/** After that many ms without a move the picture is drawn as sharp as it can be. */
const restMs = 120;

/** Draws what React Flow has not been given, on two sheets: what rests, and what stands out or moves. */
export function ScaleLayer({ picture }: { picture: Picture }) {
  const store = useStoreApi();
  const scheme = useComputedColorScheme();
  const base = useRef<HTMLCanvasElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  const sheets = useRef<readonly [Sheet, Sheet] | null>(null);
  const latest = useRef(picture);
  const before = useRef<{ readonly picture: Picture; readonly scheme: string } | null>(null);

  useLayoutEffect(() => {
    if (base.current === null || top.current === null) return;
    sheets.current ??= [makeSheet(base.current), makeSheet(top.current)];
    latest.current = picture;
    const view = viewOf(store.getState());
    const was = before.current;
    before.current = { picture, scheme };
    const rests = was !== null && was.scheme === scheme && sameBase(was.picture, picture);
    draw(sheets.current, picture, view, rests ? 'top' : 'both');
  }, [picture, scheme, store]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = viewOf(store.getState());
    const unsubscribe = store.subscribe((state) => {
      const view = viewOf(state);
      if (sameView(view, last) || sheets.current === null) return;
      const resized = view.width !== last.width || view.height !== last.height;
      last = view;
      const { bounds } = latest.current.scene;
      const placed = sheets.current.map((sheet) => sheet.place(view, bounds));
      if (resized || placed.includes(false)) draw(sheets.current, latest.current, view, 'both');
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = viewOf(store.getState());
        if (sheets.current?.some((sheet) => !sheet.isSharp(now)))
          draw(sheets.current, latest.current, now, 'both');
      }, restMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);

  return (
    <div aria-hidden className={classes.layer}>
      <canvas ref={base} />
      <canvas ref={top} />
    </div>
  );
}

function draw(
  [base, top]: readonly [Sheet, Sheet],
  picture: Picture,
  view: View,
  what: 'both' | 'top',
): void {
  if (view.width === 0 || view.height === 0) return;
  if (what === 'both') base.draw(view, (brush) => paintBase(brush, picture, coloursAt(brush.context.canvas)));
  top.draw(view, (brush) => paintTop(brush, picture, coloursAt(brush.context.canvas)));
}

const sameView = (a: View, b: View): boolean =>
  a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;

/** Where the tasks are that are being dragged is of the upper sheet; that they are is of both. */
const sameBase = (a: Picture, b: Picture): boolean =>
  a.scene === b.scene &&
  (a.moved === null) === (b.moved === null) &&
  a.direction === b.direction &&
  a.blocks === b.blocks &&
  a.isGiven === b.isGiven &&
  a.problems === b.problems &&
  a.runs === b.runs;
