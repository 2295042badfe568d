import type { FitViewOptions, Viewport } from '@xyflow/react';
import type { Rect } from './geometry.ts';

/** Room for the bars, px. */
const insets = { top: 64, right: 40, bottom: 64, left: 40 } as const;

/** Everything in view, clear of the bars and never larger than life. */
export const fitOptions = {
  padding: {
    top: `${insets.top}px`,
    right: `${insets.right}px`,
    bottom: `${insets.bottom}px`,
    left: `${insets.left}px`,
  },
  maxZoom: 1,
} as const satisfies FitViewOptions;

/** The duration of moves in ms; none where a person asked for less motion or there is too much to move. */
export const glideMs = (count: number, calm: boolean): number => (calm || count > 500 ? 0 : 240);

/** The mini map with its margins, px. */
const mapRoom = { width: 176, height: 136 } as const;

interface Screen {
  readonly width: number;
  readonly height: number;
  /** Whether the mini map lies over the lower right corner. */
  readonly map: boolean;
}

/** The viewport moved as little as needed to show the area clear of the bars; undefined when it is shown already. */
export function viewportShowing(area: Rect, { x, y, zoom }: Viewport, screen: Screen): Viewport | undefined {
  const shift = (from: number, length: number, low: number, high: number): number => {
    if (from < low) return low - from;
    return from + length > high ? Math.max(high - from - length, low - from) : 0;
  };
  const dx = shift(area.x * zoom + x, area.width * zoom, insets.left, screen.width - insets.right);
  const right = (area.x + area.width) * zoom + x + dx;
  const bottom = screen.map && right > screen.width - mapRoom.width ? mapRoom.height : insets.bottom;
  const dy = shift(area.y * zoom + y, area.height * zoom, insets.top, screen.height - bottom);
  return dx === 0 && dy === 0 ? undefined : { x: x + dx, y: y + dy, zoom };
}

/** Whether the person asked for less motion. */
export const calm = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
