// A canvas that shows a part of the picture with some room around. While the view moves within that room the canvas is
// only moved or scaled, which costs nothing; it is drawn anew when the room is used up or the view rests. A large
// drawing takes several frames, so that none is held up; until it is done the one before is shown.
import { grown, type Rect } from '../geometry.ts';

/** Where the canvas is looked at: the transform of React Flow, and the size on screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Room around what is seen, px on screen. */
export const room = 200;
/** How much a drawing may be scaled before it looks wrong. */
const [smallest, largest] = [0.75, 1.5];

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly zoom: number;
  /** What is drawn, in pixels of the picture. */
  readonly area: Rect;
}

/** Paints as much as a frame has time for, then yields. */
type Paint = (brush: Brush) => Generator<undefined, void>;

/** What is painted at once, and where: the canvas is no larger than that, since its pixels are what it costs. */
export interface AtOnce {
  readonly paint: (brush: Brush) => void;
  /** In pixels of the picture. */
  readonly within: Rect;
}

export interface Sheet {
  /** Shows the drawing in its place for the view; false when it must be drawn anew. */
  place(view: View, bounds: Rect | undefined): boolean;
  /** Draws for the view, giving up what is being drawn; `done` is called when all of it is on the sheet. */
  draw(view: View, paint: Paint, done?: () => void): void;
  /**
   * Draws at once, over what is shown: all that is to be seen with so much room around. Null empties the sheet, which
   * costs nothing where it is empty.
   */
  drawAtOnce(view: View, drawing: AtOnce | null, around: number): void;
  isBusy(): boolean;
  /** Whether the last drawing was made for just this zoom. */
  isSharp(view: View): boolean;
  /** Gives up what is being drawn. */
  stop(): void;
}

/** A drawing: the view that it was made for, the room around that it covers, and where the canvas lies in that view. */
interface Drawn {
  readonly view: View;
  readonly around: number;
  readonly box: Rect;
}

/** The two canvases take turns: one is shown while the other one is drawn. */
export function makeSheet(one: HTMLCanvasElement, other: HTMLCanvasElement): Sheet {
  let [front, back] = [one, other];
  let shown: Drawn | undefined;
  let isEmpty = true;
  let drawing: { readonly view: View; readonly frame: number } | undefined;

  function stop(): void {
    if (drawing !== undefined) cancelAnimationFrame(drawing.frame);
    drawing = undefined;
  }

  return {
    place(view, bounds) {
      if (drawing !== undefined) move(back, drawing.view, boxAround(drawing.view, room), view);
      if (shown === undefined) return drawing !== undefined;
      move(front, shown.view, shown.box, view);
      const scale = view.zoom / shown.view.zoom;
      if (scale < smallest || scale > largest) return false;
      return bounds === undefined || covers(areaOf(shown.view, shown.around), seenOf(view, bounds));
    },
    draw(view, paint, done) {
      stop();
      const box = boxAround(view, room);
      const context = clear(back, view, box);
      if (context === null) return;
      move(back, view, box, view);
      // The first drawing is watched as it grows, later ones take the place of the one before.
      if (shown === undefined) back.hidden = false;
      const steps = paint({ context, zoom: view.zoom, area: areaOf(view, room) });
      const step = () => {
        if (steps.next().done !== true) {
          drawing = { view, frame: requestAnimationFrame(step) };
          return;
        }
        drawing = undefined;
        shown = { view, around: room, box };
        back.hidden = false;
        back.dataset.painted = '';
        front.hidden = true;
        [front, back] = [back, front];
        done?.();
      };
      step();
    },
    drawAtOnce(view, drawn, around) {
      stop();
      const box = drawn === null ? nowhere : boxOf(view, drawn.within, around);
      shown = { view, around, box };
      if (drawn === null && isEmpty) return;
      isEmpty = drawn === null;
      front.hidden = isEmpty;
      if (drawn === null) return;
      const context = clear(front, view, box);
      move(front, view, box, view);
      if (context !== null) drawn.paint({ context, zoom: view.zoom, area: areaOf(view, around) });
    },
    isBusy: () => drawing !== undefined,
    isSharp: (view) => (drawing ?? shown)?.view.zoom === view.zoom,
    stop,
  };
}

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** The canvas that covers the view and the room around it; px on screen, from the corner of the view. */
const boxAround = ({ width, height }: View, around: number): Rect =>
  grown({ x: 0, y: 0, width, height }, around);

/** Canvases grow in such steps, px, so that one that is drawn on each frame of a drag is seldom made anew. */
const grain = 128;

/** The canvas for a part of the picture, as far as it lies in the view and the room around it. */
function boxOf(view: View, within: Rect, around: number): Rect {
  const least = boxAround(view, around);
  const from = (start: number, low: number) => Math.max(low, Math.floor(start / grain) * grain);
  const to = (end: number, high: number) => Math.min(high, Math.ceil(end / grain) * grain);
  const [x, y] = [from(within.x * view.zoom + view.x, least.x), from(within.y * view.zoom + view.y, least.y)];
  const right = to((within.x + within.width) * view.zoom + view.x, least.x + least.width);
  const bottom = to((within.y + within.height) * view.zoom + view.y, least.y + least.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function clear(canvas: HTMLCanvasElement, view: View, box: Rect): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const ratio = window.devicePixelRatio;
  const { width, height } = box;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  const { x, y, zoom } = view;
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * (x - box.x), ratio * (y - box.y));
  return context;
}

/** Puts a drawing that was made for one view where it belongs in another one. */
function move(canvas: HTMLCanvasElement, from: View, box: Rect, to: View): void {
  const scale = to.zoom / from.zoom;
  const x = to.x - (from.x - box.x) * scale;
  const y = to.y - (from.y - box.y) * scale;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

/** The part of the picture that is seen, with so many pixels on screen around. */
export const areaOf = ({ x, y, zoom, width, height }: View, around: number): Rect => ({
  x: (-x - around) / zoom,
  y: (-y - around) / zoom,
  width: (width + 2 * around) / zoom,
  height: (height + 2 * around) / zoom,
});

/** What is seen of the bounds. */
function seenOf(view: View, bounds: Rect): Rect {
  const seen = areaOf(view, 0);
  const [left, top] = [Math.max(seen.x, bounds.x), Math.max(seen.y, bounds.y)];
  const right = Math.min(seen.x + seen.width, bounds.x + bounds.width);
  const bottom = Math.min(seen.y + seen.height, bounds.y + bounds.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether the one holds the other; what is empty is held by all. */
const covers = (outer: Rect, inner: Rect): boolean =>
  inner.width <= 0 ||
  inner.height <= 0 ||
  (outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height);
