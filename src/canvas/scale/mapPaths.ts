// What the mini map draws, as the `d` of paths: one a colour, so that two thousand tasks are half a dozen elements.
import type { TaskId } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { eachLine, turnsOf } from './lines.ts';
import { byToken } from './paintBase.ts';
import type { Picture } from './picture.ts';

/** What the mini map shows of a graph. */
export type MapPicture = Pick<Picture, 'scene' | 'direction' | 'problems' | 'runs' | 'selectedTasks'>;

/** The tasks by their colour: `wait`, `run`, … */
export function mapBlocks(picture: Omit<MapPicture, 'selectedTasks'>): ReadonlyMap<string, string> {
  const tokens = byToken(picture, picture.scene.ids.keys());
  return new Map([...tokens].map(([token, tasks]) => [token, blocksOf(picture, tasks)]));
}

/** The tasks over the others in the colour of the selection. */
export const mapSelection = (picture: Pick<MapPicture, 'scene'>, selected: ReadonlySet<TaskId>): string =>
  blocksOf(
    picture,
    [...selected].flatMap((id) => picture.scene.numberOf.get(id) ?? []),
  );

/** More dependences than this would cover the tasks: they are thin then, and straight, which makes bundles of them. */
export const isDense = ({ scene }: Pick<MapPicture, 'scene'>): boolean => scene.dependences.length > 200;

/** All dependences, with one turn each where there is room for it. */
export function mapLines({ scene, direction }: Pick<MapPicture, 'scene' | 'direction'>): string {
  const lines: string[] = [];
  if (scene.bounds === undefined) return '';
  const straight = isDense({ scene });
  eachLine(scene, direction, scene.bounds, (_dependence, x1, y1, x2, y2) => {
    const [a, b] = turnsOf(direction, x1, y1, x2, y2);
    const turns = straight ? '' : `L${a.x} ${a.y}L${b.x} ${b.y}`;
    lines.push(`M${x1} ${y1}${turns}L${x2} ${y2}`);
  });
  return lines.join('');
}

const { width, height } = nodeSize;

const blocksOf = ({ scene: { corners } }: Pick<MapPicture, 'scene'>, tasks: readonly number[]): string =>
  tasks
    .map((task) => `M${corners[2 * task] ?? 0} ${corners[2 * task + 1] ?? 0}h${width}v${height}h${-width}z`)
    .join('');
