// A canvas element that shows a part of the picture with some room around. While the view moves within that room the
// element is only moved or scaled, which costs nothing; it is drawn anew when the room is used up or the view rests.
import type { Rect } from '../geometry.ts';

/** Where the canvas is looked at: the transform of React Flow, and the size on screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Room around what is seen, px on screen. */
const room = 200;
/** How much a drawing may be scaled before it looks wrong. */
const [smallest, largest] = [0.75, 1.5];

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly zoom: number;
  /** What is drawn, in pixels of the picture. */
  readonly area: Rect;
}

export interface Sheet {
  /** Shows the drawing in its place for the view; false when it must be drawn anew. */
  place(view: View, bounds: Rect | undefined): boolean;
  draw(view: View, paint: (brush: Brush) => void): void;
  /** Whether the drawing was made for just this zoom. */
  isSharp(view: View): boolean;
}

export function makeSheet(canvas: HTMLCanvasElement): Sheet {
  let drawn: View | undefined;
  const context = canvas.getContext('2d');
  const move = (from: View, to: View) => {
    const scale = to.zoom / from.zoom;
    // The corner of the element lies `room` outside of the view that it was drawn for.
    const x = to.x - (from.x + room) * scale;
    const y = to.y - (from.y + room) * scale;
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  return {
    place(view, bounds) {
      if (drawn === undefined) return false;
      const scale = view.zoom / drawn.zoom;
      if (scale < smallest || scale > largest) return false;
      if (bounds !== undefined && !covers(areaOf(drawn, room), visible(view, bounds))) return false;
      move(drawn, view);
      return true;
    },
    draw(view, paint) {
      if (context === null) return;
      const ratio = window.devicePixelRatio;
      const [width, height] = [view.width + 2 * room, view.height + 2 * room];
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
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * (x + room), ratio * (y + room));
      paint({ context, zoom, area: areaOf(view, room) });
      canvas.dataset.painted = '';
      drawn = view;
      move(view, view);
    },
    isSharp: (view) => drawn?.zoom === view.zoom,
  };
}

/** The part of the picture that is seen, with so many pixels on screen around. */
export const areaOf = ({ x, y, zoom, width, height }: View, around: number): Rect => ({
  x: (-x - around) / zoom,
  y: (-y - around) / zoom,
  width: (width + 2 * around) / zoom,
  height: (height + 2 * around) / zoom,
});

/** What is seen of the bounds. */
function visible(view: View, bounds: Rect): Rect {
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
