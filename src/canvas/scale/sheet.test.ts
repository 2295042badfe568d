// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, makeSheet, type View } from './sheet.ts';

/** A canvas, and what its context was told last. */
function canvas() {
  const element = document.createElement('canvas');
  let transform: readonly number[] = [];
  const context = { clearRect() {}, setTransform: (...to: number[]) => (transform = to) };
  element.getContext = (() => context) as unknown as typeof element.getContext;
  return { element, transform: () => transform };
}

/** Where the canvas lies on screen. */
function boxOf(element: HTMLCanvasElement) {
  const [, x = '', y = '', scale = ''] =
    /^translate\((.+)px, (.+)px\) scale\((.+)\)$/.exec(element.style.transform) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale), width: element.width, height: element.height };
}

const view: View = { x: 0, y: 0, zoom: 1, width: 1000, height: 800 };

test('what is painted at once is on a canvas no larger than it, in steps', () => {
  const [one, other] = [canvas(), canvas()];
  const sheet = makeSheet(one.element, other.element);
  sheet.drawAtOnce(view, { within: { x: 140, y: 300, width: 50, height: 20 }, paint: () => {} }, 0);
  expect(boxOf(one.element)).toEqual({ x: 128, y: 256, scale: 1, width: 128, height: 128 });
  // Drawn as if the canvas were all that is seen.
  expect(one.transform()).toEqual([1, 0, 0, 1, -128, -256]);
  expect(other.element.style.transform).toBe('');
});

test('it covers all of the drawing that is in the view or the room around it, and goes along when the view moves', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const views = fc.record({ x: number(-3000, 3000), y: number(-3000, 3000), zoom: number(0.05, 2) });
  const rects = fc.record({
    x: number(-5000, 5000),
    y: number(-5000, 5000),
    width: number(1, 9000),
    height: number(1, 9000),
  });
  fc.assert(
    fc.property(views, rects, fc.constantFrom(0, 200), number(-50, 50), (at, within, around, by) => {
      const { element } = canvas();
      const sheet = makeSheet(element, canvas().element);
      const seen: View = { ...view, ...at };
      sheet.drawAtOnce(seen, { within, paint: () => {} }, around);
      const whole = areaOf(seen, around);
      const toScreen = (x: number, y: number) => [x * at.zoom + at.x, y * at.zoom + at.y] as const;
      const [left, top] = toScreen(Math.max(within.x, whole.x), Math.max(within.y, whole.y));
      const [right, bottom] = toScreen(
        Math.min(within.x + within.width, whole.x + whole.width),
        Math.min(within.y + within.height, whole.y + whole.height),
      );
      const box = boxOf(element);
      if (left < right && top < bottom) {
        // Half a pixel, because a canvas has whole ones.
        expect(box.x).toBeLessThan(left + 0.5);
        expect(box.y).toBeLessThan(top + 0.5);
        expect(box.x + box.width).toBeGreaterThan(right - 0.6);
        expect(box.y + box.height).toBeGreaterThan(bottom - 0.6);
      }
      expect(box.width * box.height).toBeLessThanOrEqual((1000 + 2 * around) * (800 + 2 * around));
      sheet.place({ ...seen, x: seen.x + by }, undefined);
      expect(boxOf(element).x).toBeCloseTo(box.x + by, 6);
    }),
  );
});

test('nothing to paint hides the canvas', () => {
  const { element } = canvas();
  const sheet = makeSheet(element, canvas().element);
  sheet.drawAtOnce(view, { within: areaOf(view, 0), paint: () => {} }, 0);
  expect([element.hidden, element.width, element.height]).toEqual([false, 1000, 800]);
  sheet.drawAtOnce(view, null, 0);
  expect(element.hidden).toBe(true);
});
