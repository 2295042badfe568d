// What stands out or moves: the selection and its dependences, problems, a refused loop, and what is dragged.
import type { TaskId } from '../../model/draft.ts';
import type { Colours } from './colours.ts';
import { eachLine } from './lines.ts';
import { addBlock, tokenOf } from './paintBase.ts';
import { overviewZoom, type Picture } from './picture.ts';
import { tasksIn, withMoved } from './scene.ts';
import type { Brush } from './sheet.ts';
import { addLine } from './strokeLine.ts';

/** The selection and problems are at least this large on screen, px. */
const leastSize = 4;
/** So many take a frame of their own. */
const manySelected = 2000;

export function* paintTop(brush: Brush, resting: Picture, colours: Colours): Generator<undefined, void> {
  const { moved, scene } = resting;
  const picture = moved === null ? resting : { ...resting, scene: withMoved(scene, moved) };
  paintLines(brush, picture, colours);
  if (picture.blocks && picture.selectedTasks.size > manySelected) yield;
  if (picture.blocks) paintBlocks(brush, picture, colours);
}

function paintLines({ context, zoom, area }: Brush, picture: Picture, colours: Colours): void {
  const { scene, direction, moved, isGiven, selectedTasks, selectedDependences, loop } = picture;
  if (moved === null && selectedTasks.size === 0 && selectedDependences.size === 0 && loop.length === 0)
    return;
  const [own, plain, bad] = [new Path2D(), new Path2D(), new Path2D()];
  const straight = zoom < overviewZoom;
  eachLine(scene, direction, area, (dependence, x1, y1, x2, y2) => {
    const [start, end] = [scene.ends[2 * dependence] ?? 0, scene.ends[2 * dependence + 1] ?? 0];
    if (isGiven(start) && isGiven(end)) return;
    const [first, second] = [scene.ids[start] as TaskId, scene.ids[end] as TaskId];
    const at = loop.indexOf(first);
    const id = scene.dependences[dependence]?.id;
    const isOwn =
      selectedTasks.has(first) || selectedTasks.has(second) || (id && selectedDependences.has(id));
    const path =
      at >= 0 && loop[at + 1] === second
        ? bad
        : isOwn
          ? own
          : moved !== null && (moved[first] !== undefined || moved[second] !== undefined)
            ? plain
            : undefined;
    if (path !== undefined) addLine(path, direction, straight, x1, y1, x2, y2);
  });
  const stroke = (path: Path2D, colour: string, width: number) => {
    context.strokeStyle = colour;
    context.lineWidth = Math.max(width, 1 / zoom);
    context.stroke(path);
  };
  stroke(plain, colours.edge, 1.5);
  // Hundreds of lines of a large selection would hide what they lead to.
  context.globalAlpha = straight && selectedTasks.size > 8 ? 0.35 : 1;
  stroke(own, colours.ring, 2);
  context.globalAlpha = 1;
  stroke(bad, colours.mark('fail'), 2.5);
}

function paintBlocks({ context, zoom, area }: Brush, picture: Picture, colours: Colours): void {
  const { scene, moved, selectedTasks, problems, loop } = picture;
  const onLoop = new Set(loop);
  const groups: Record<'moved' | 'halo' | 'selected' | 'errors' | 'warnings', number[]> = {
    moved: [],
    halo: [],
    selected: [],
    errors: [],
    warnings: [],
  };
  for (const task of tasksIn(scene, area)) {
    const id = scene.ids[task] as TaskId;
    const found = problems.get(id);
    const isError = (found?.errors ?? 0) > 0 || onLoop.has(id);
    if (moved?.[id] !== undefined) groups.moved.push(task);
    if (selectedTasks.has(id)) groups.selected.push(task);
    if (isError) groups.errors.push(task);
    else if ((found?.warnings ?? 0) > 0) groups.warnings.push(task);
  }
  const fill = (tasks: readonly number[], colour: string, least: number, around = 0) => {
    if (tasks.length === 0) return;
    context.fillStyle = colour;
    context.beginPath();
    for (const task of tasks) addBlock(context, picture, task, zoom, least, around);
    context.fill();
  };
  for (const task of groups.moved) fill([task], colours.mark(tokenOf(picture, scene.ids[task] as TaskId)), 2);
  fill(groups.selected, colours.ring, leastSize, 2);
  fill(groups.selected, colours.accent, leastSize);
  // A rim of the ground, so that one red block among thousands of grey ones is seen.
  fill(groups.errors, colours.panel, leastSize, 1);
  fill(groups.errors, colours.mark('fail'), leastSize);
  context.fillStyle = colours.mark('warn');
  const dot = Math.max(20, leastSize / zoom);
  context.beginPath();
  for (const task of groups.warnings) {
    const [x, y] = [scene.corners[2 * task] ?? 0, scene.corners[2 * task + 1] ?? 0];
    context.moveTo(x + 240 + dot / 2, y);
    context.arc(x + 240, y, dot / 2, 0, 2 * Math.PI);
  }
  context.fill();
}
