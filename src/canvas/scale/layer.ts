import { coloursNow } from './colours.ts';
import { paintBase } from './paintBase.ts';
import { planTop } from './paintTop.ts';
import type { Picture } from './picture.ts';
import { sameBase } from './sameBase.ts';
import { areaOf, makeSheet, room, type View } from './sheet.ts';

/** What React Flow knows of the view. */
interface FlowView {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

/** After that many ms without a move the picture is drawn as sharp as it can be. */
const restMs = 120;

/** Draws on the four canvases of the element, whenever the picture or the view changes. */
export function makeLayer(element: HTMLElement, flow: FlowView) {
  const [a, b, c, d] = element.querySelectorAll('canvas');
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error('The layer needs four canvases');
  const [base, top] = [makeSheet(a, b), makeSheet(c, d)];
  let view = viewOf(flow);
  let picture: Picture | undefined;
  let scheme = '';
  // What was dragged is shown by the upper sheet until the lower one has it.
  let held: Picture['moved'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drawTop(): void {
    if (picture === undefined || view.width === 0) return;
    const shown = { ...picture, moved: picture.moved ?? held };
    // The view rests while something is dragged.
    const around = picture.moved === null ? room : 0;
    top.drawAtOnce(view, planTop(shown, areaOf(view, around), view.zoom, coloursNow), around);
  }

  function drawBase(): void {
    if (picture === undefined || view.width === 0 || view.height === 0) return;
    const shown = picture;
    base.draw(
      view,
      (brush) => paintBase(brush, shown, coloursNow()),
      () => {
        if (held !== null && picture?.moved === null) {
          held = null;
          drawTop();
        }
        // The view may have gone on while a large picture was drawn.
        if (picture !== undefined && !base.place(view, picture.scene.bounds)) drawBase();
      },
    );
  }

  return {
    show(next: Picture, nextScheme: string): void {
      const rests = picture !== undefined && scheme === nextScheme && sameBase(picture, next);
      if (next.moved !== null) held = next.moved;
      picture = next;
      scheme = nextScheme;
      if (!rests) drawBase();
      else if (next.moved === null && !base.isBusy()) held = null;
      drawTop();
    },
    look(flow: FlowView): void {
      const now = viewOf(flow);
      if (picture === undefined || sameView(now, view)) return;
      const resized = now.width !== view.width || now.height !== view.height;
      view = now;
      const { bounds } = picture.scene;
      if (!base.place(view, bounds) && !base.isBusy()) drawBase();
      else if (resized) drawBase();
      if (!top.place(view, bounds) || resized) drawTop();
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!base.isSharp(view)) drawBase();
        if (!top.isSharp(view)) drawTop();
      }, restMs);
    },
    stop(): void {
      clearTimeout(timer);
      base.stop();
      top.stop();
    },
  };
}

const viewOf = ({ transform: [x, y, zoom], width, height }: FlowView): View => ({
  x,
  y,
  zoom,
  width,
  height,
});

const sameView = (a: View, b: View): boolean =>
  a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
