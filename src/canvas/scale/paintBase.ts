// What rests: all tasks and dependences but those that are selected or dragged, which the upper sheet shows.
import type { TaskId } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { stateToken } from '../../ui/StateMark.tsx';
import type { Rect } from '../geometry.ts';
import type { Colours } from './colours.ts';
import { eachLine } from './lines.ts';
import { overviewZoom, type Picture } from './picture.ts';
import { tasksIn } from './scene.ts';
import type { Brush } from './sheet.ts';
import { addHead, type Line, strokeLines } from './strokeLines.ts';

/** Blocks are at least this high on screen, px. */
const leastHeight = 2;

/** What a frame has time for on a slow machine without a graphics card. */
const [linesAtOnce, blocksAtOnce] = [1200, 4000];
/** After more lines than this, the blocks are for the next frame. */
const fewLines = 64;

export function* paintBase(
  { context, zoom, area }: Brush,
  picture: Picture,
  colours: Colours,
): Generator<undefined, void> {
  const { scene, direction } = picture;
  const lines = linesOf(picture, area);
  const straight = zoom < overviewZoom;
  // What is found is of the upper sheet then, and this is what it is found in.
  const faint = picture.found === null ? 1 : 0.45;
  const stroke = { direction, straight, colour: colours.edge, width: Math.max(1.5, 1 / zoom) };
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    if (from > 0) yield;
    const some = lines.slice(from, from + linesAtOnce);
    // Lines that lie on each other add up: in the overview a bundle is dark, one alone is not.
    context.globalAlpha = faint * (straight ? 0.3 : picture.blocks ? 0.7 : 1);
    strokeLines(context, some, stroke);
    if (picture.blocks) continue;
    const heads = new Path2D();
    for (const [, , x, y] of some) addHead(heads, direction, x, y);
    context.fillStyle = colours.edge;
    context.fill(heads);
  }
  context.globalAlpha = 1;
  if (!picture.blocks) return;
  if (lines.length > fewLines) yield;

  context.globalAlpha = faint;
  const resting = tasksIn(scene, area).filter((task) => !isMoved(picture, task));
  for (const [token, tasks] of byToken(picture, resting)) {
    context.fillStyle = colours.mark(token);
    for (let from = 0; from < tasks.length; from += blocksAtOnce) {
      if (from > 0) yield;
      context.beginPath();
      for (const task of tasks.slice(from, from + blocksAtOnce))
        addBlock(context, picture, task, zoom, leastHeight);
      context.fill();
    }
  }
  context.globalAlpha = 1;
}

const isMoved = ({ moved, scene }: Picture, task: number): boolean =>
  moved !== null && moved[scene.ids[task] as TaskId] !== undefined;

/** The dependences of tasks that rest, but for those that React Flow draws. */
function linesOf(picture: Picture, area: Rect): Line[] {
  const { scene, direction, isGiven } = picture;
  const lines: Line[] = [];
  eachLine(scene, direction, area, (dependence, ...line) => {
    const [start, end] = [scene.ends[2 * dependence] ?? 0, scene.ends[2 * dependence + 1] ?? 0];
    if (isMoved(picture, start) || isMoved(picture, end) || (isGiven(start) && isGiven(end))) return;
    lines.push(line);
  });
  return lines;
}

/** The colour of a task that is not selected. */
export function tokenOf({ runs, problems }: Pick<Picture, 'runs' | 'problems'>, id: TaskId): string {
  const run = runs?.get(id);
  if (run !== undefined) return run.blockedBy === undefined ? stateToken[run.state] : 'fail';
  return (problems.get(id)?.errors ?? 0) > 0 ? 'fail' : 'wait';
}

/** The tasks of each colour, which are drawn as one path. */
export function byToken(
  picture: Pick<Picture, 'scene' | 'runs' | 'problems'>,
  tasks: Iterable<number>,
): ReadonlyMap<string, readonly number[]> {
  const tokens = new Map<string, number[]>();
  for (const task of tasks) {
    const token = tokenOf(picture, picture.scene.ids[task] as TaskId);
    const same = tokens.get(token);
    if (same === undefined) tokens.set(token, [task]);
    else same.push(task);
  }
  return tokens;
}

/** Adds the block of a task to the path, at least so many pixels on screen high and wide. */
export function addBlock(
  context: CanvasRenderingContext2D,
  { scene: { corners } }: Pick<Picture, 'scene'>,
  task: number,
  zoom: number,
  least: number,
  around = 0,
): void {
  const [x, y] = [corners[2 * task] ?? 0, corners[2 * task + 1] ?? 0];
  const [width, height] = [
    Math.max(nodeSize.width, least / zoom) + (2 * around) / zoom,
    Math.max(nodeSize.height, least / zoom) + (2 * around) / zoom,
  ];
  const [left, top] = [x + (nodeSize.width - width) / 2, y + (nodeSize.height - height) / 2];
  // Corners of less than two pixels are not seen, and make a large picture slow.
  if (8 * zoom < 1) context.rect(left, top, width, height);
  else context.roundRect(left, top, width, height, 8);
}
