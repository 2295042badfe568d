// When what rests must be painted anew: for ten thousand tasks that takes a dozen frames.
import type { TaskId } from '../../model/draft.ts';
import { dependencesOf } from './dependencesOf.ts';
import { tokenOf } from './paintBase.ts';
import type { Picture } from './picture.ts';

/** Whether the lower sheet shows the same of both. Where the tasks are that are dragged is of the upper one; that they are, of both. */
export const sameBase = (a: Picture, b: Picture): boolean =>
  a.scene === b.scene &&
  leavesGap(a) === leavesGap(b) &&
  a.direction === b.direction &&
  a.blocks === b.blocks &&
  a.isGiven === b.isGiven &&
  (a.found === null) === (b.found === null) &&
  sameColours(a, b);

/** A job that runs has new runs every second, and an edit new problems: most change no colour. */
const sameColours = (a: Picture, b: Picture): boolean =>
  (a.problems === b.problems && a.runs === b.runs) ||
  !b.blocks ||
  b.scene.ids.every((id) => tokenOf(a, id) === tokenOf(b, id));

/** Of so many tasks that are dragged it is not looked at whether all their dependences are elements. */
const many = 500;

/** Whether something of what is dragged would else rest on the lower sheet. */
function leavesGap({ moved, blocks, scene, isGiven }: Picture): boolean {
  if (moved === null || blocks) return moved !== null;
  const ids = Object.keys(moved) as TaskId[];
  if (ids.length > many) return true;
  return dependencesOf(scene, ids).some(
    (dependence) =>
      !isGiven(scene.ends[2 * dependence] ?? -1) || !isGiven(scene.ends[2 * dependence + 1] ?? -1),
  );
}
