// What stands out or moves: the selection and its dependences, problems, a refused loop, and what is dragged.
import type { TaskId } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { grown, type Rect, rectAt, unionOf } from '../geometry.ts';
import type { Colours } from './colours.ts';
import { dependencesOf } from './dependencesOf.ts';
import { eachLine } from './lines.ts';
import { addBlock, byToken } from './paintBase.ts';
import { overviewZoom, type Picture } from './picture.ts';
import { type Scene, tasksIn, withMoved } from './scene.ts';
import type { AtOnce, Brush } from './sheet.ts';
import { type Line, strokeLines } from './strokeLines.ts';

/** The selection and problems are at least this large on screen, px. */
const leastSize = 4;

/** What is to be painted in the area, at that zoom; null: nothing. */
export function planTop(resting: Picture, area: Rect, zoom: number, colours: () => Colours): AtOnce | null {
  const { moved, scene } = resting;
  const picture = moved === null ? resting : { ...resting, scene: withMoved(scene, moved) };
  const lines = linesOf(picture, area);
  const blocks = picture.blocks ? blocksOf(picture, area) : none;
  const within = unionOf(boxesOf(picture.scene, Object.values(lines).flat(), Object.values(blocks).flat()));
  if (within === undefined) return null;
  return {
    // Strokes, rims and the marks of problems are wider than what they are drawn around.
    within: grown(within, 24 + 8 / zoom),
    paint(brush) {
      const now = colours();
      paintLines(brush, picture, lines, now);
      paintBlocks(brush, picture, blocks, now);
    },
  };
}

/** What is drawn, box by box. */
function* boxesOf({ corners }: Scene, lines: readonly Line[], blocks: readonly number[]): Generator<Rect> {
  for (const [x1, y1, x2, y2] of lines)
    yield { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  for (const task of blocks) yield rectAt({ x: corners[2 * task] ?? 0, y: corners[2 * task + 1] ?? 0 });
}

type Lines = Readonly<Record<'plain' | 'own' | 'bad', Line[]>>;

/** The dependences that stand out: of what is dragged, of the selection, and of a refused loop. */
function linesOf(picture: Picture, area: Rect): Lines {
  const { scene, direction, moved, isGiven, selectedTasks, selectedDependences, loop, found } = picture;
  const lines: Lines = { plain: [], own: [], bad: [] };
  const stands = selectedTasks.size + selectedDependences.size + loop.length + (found?.size ?? 0);
  if (moved === null && stands === 0) return lines;
  const isMoved = (id: TaskId) => moved !== null && moved[id] !== undefined;
  const look: Parameters<typeof eachLine>[3] = (dependence, ...line) => {
    const [start, end] = [scene.ends[2 * dependence] ?? 0, scene.ends[2 * dependence + 1] ?? 0];
    if (isGiven(start) && isGiven(end)) return;
    const [first, second] = [scene.ids[start] as TaskId, scene.ids[end] as TaskId];
    const at = loop.indexOf(first);
    const id = scene.dependences[dependence]?.id;
    if (at >= 0 && loop[at + 1] === second) lines.bad.push(line);
    else if (selectedTasks.has(first) || selectedTasks.has(second)) lines.own.push(line);
    else if (id !== undefined && selectedDependences.has(id)) lines.own.push(line);
    else if (isMoved(first) || isMoved(second)) lines.plain.push(line);
    else if (found?.has(first) && found.has(second)) lines.plain.push(line);
  };
  eachLine(scene, direction, area, look, candidates(picture));
  return lines;
}

/** Of more tasks than this share of all, all dependences are looked at. */
const fewOf = 1 / 4;

/** The dependences that may stand out; undefined: any. While some tasks are dragged, theirs alone are looked at. */
function candidates({ scene, moved, selectedTasks, selectedDependences, loop, found }: Picture) {
  if (selectedDependences.size > 0) return undefined;
  const dragged = moved === null ? [] : (Object.keys(moved) as TaskId[]);
  const all = [...dragged, ...selectedTasks, ...loop, ...(found ?? [])];
  return all.length <= scene.ids.length * fewOf ? dependencesOf(scene, all) : undefined;
}

function paintLines({ context, zoom }: Brush, picture: Picture, lines: Lines, colours: Colours): void {
  const straight = zoom < overviewZoom;
  const stroke = (list: readonly Line[], colour: string, width: number) =>
    strokeLines(context, list, {
      direction: picture.direction,
      straight,
      colour,
      width: Math.max(width, 1 / zoom),
    });
  stroke(lines.plain, colours.edge, 1.5);
  // Hundreds of lines of a large selection would hide what they lead to.
  context.globalAlpha = straight && picture.selectedTasks.size > 8 ? 0.35 : 1;
  stroke(lines.own, colours.ring, 2);
  context.globalAlpha = 1;
  stroke(lines.bad, colours.mark('fail'), 2.5);
}

type Blocks = Readonly<Record<'moved' | 'found' | 'selected' | 'errors' | 'warnings', readonly number[]>>;
const none: Blocks = { moved: [], found: [], selected: [], errors: [], warnings: [] };

function blocksOf({ scene, moved, selectedTasks, problems, loop, found }: Picture, area: Rect): Blocks {
  const blocks = {
    moved: [] as number[],
    found: [] as number[],
    selected: [] as number[],
    errors: [] as number[],
    warnings: [] as number[],
  };
  const onLoop = new Set(loop);
  for (const task of tasksIn(scene, area)) {
    const id = scene.ids[task] as TaskId;
    const wrong = problems.get(id);
    if (moved?.[id] !== undefined) blocks.moved.push(task);
    if (found?.has(id)) blocks.found.push(task);
    if (selectedTasks.has(id)) blocks.selected.push(task);
    if (onLoop.has(id)) blocks.errors.push(task);
    // Red as it is, it is no more than what is looked for.
    else if (found !== null && !found.has(id)) continue;
    else if ((wrong?.errors ?? 0) > 0) blocks.errors.push(task);
    else if ((wrong?.warnings ?? 0) > 0) blocks.warnings.push(task);
  }
  return blocks;
}

function paintBlocks({ context, zoom }: Brush, picture: Picture, groups: Blocks, colours: Colours): void {
  const { scene } = picture;
  const fill = (tasks: readonly number[], colour: string, least: number, around = 0) => {
    if (tasks.length === 0) return;
    context.fillStyle = colour;
    context.beginPath();
    for (const task of tasks) addBlock(context, picture, task, zoom, least, around);
    context.fill();
  };
  // One path a colour: a group that is dragged may have thousands of tasks.
  for (const [token, tasks] of byToken(picture, groups.moved)) fill(tasks, colours.mark(token), 2);
  // A rim of the ground, so that it is seen among what is faint.
  fill(groups.found, colours.panel, leastSize, 1);
  for (const [token, tasks] of byToken(picture, groups.found)) fill(tasks, colours.mark(token), leastSize);
  fill(groups.selected, colours.ring, leastSize, 2);
  fill(groups.selected, colours.accent, leastSize);
  // So that one red block among thousands of grey ones is seen.
  fill(groups.errors, colours.panel, leastSize, 1);
  fill(groups.errors, colours.mark('fail'), leastSize);
  context.fillStyle = colours.mark('warn');
  const dot = Math.max(20, leastSize / zoom);
  context.beginPath();
  for (const task of groups.warnings) {
    const [x, y] = [scene.corners[2 * task] ?? 0, scene.corners[2 * task + 1] ?? 0];
    context.moveTo(x + nodeSize.width + dot / 2, y);
    context.arc(x + nodeSize.width, y, dot / 2, 0, 2 * Math.PI);
  }
  context.fill();
}
