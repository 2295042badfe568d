// Dependences as the canvas draws them, in SVG.
import type { DependenceEnd, DependenceId, Point } from '../../model/draft.ts';
import type { Rect } from '../geometry.ts';
import { endId } from '../ghosts.ts';
import type { Seen } from '../groups/seen.ts';
import { oddDependences } from '../oddDependences.ts';
import type { Way } from '../ways.ts';
import type { PictureColours } from './pictureColours.ts';

interface DrawnWays {
  readonly svg: string;
  /** What each of them may touch. */
  readonly areas: readonly Rect[];
}

/** Each pair of ends once; over all of them those that lie on a loop, and how many there are where they are several. */
export function* pictureWays(
  { draft, whole, joined }: Seen,
  wayOf: (start: DependenceEnd, end: DependenceEnd) => Way,
  colours: PictureColours,
): Generator<undefined, DrawnWays> {
  // Folding a group may close a circle that the draft has not.
  const { looped, times } = oddDependences(whole);
  const isLooped = (id: DependenceId) =>
    looped.has(id) || joined.get(id)?.some((each) => looped.has(each)) === true;
  const plain: Way[] = [];
  const red: Way[] = [];
  const marks: string[] = [];
  const met = new Set<string>();
  for (const { id, start, end } of draft.dependences) {
    yield;
    const way = wayOf(start, end);
    const many = joined.get(id)?.length;
    const count = times.get(id);
    if (many !== undefined) marks.push(joinedMark(way.middle, many, colours));
    else if (count !== undefined) marks.push(timesMark(way.middle, count, colours));
    const pair = `${endId(start)}\n${endId(end)}`;
    if (met.has(pair)) continue;
    met.add(pair);
    (isLooped(id) ? red : plain).push(way);
  }
  const svg = [
    strokes(plain, colours.edge, 'stroke-width="1.5"'),
    strokes(red, colours['fail-mark'], 'stroke-width="2" stroke-dasharray="6 4"'),
    ...marks,
  ].join('');
  return { svg, areas: [...plain, ...red].map(({ area }) => area) };
}

const strokes = (ways: readonly Way[], colour: string, more: string): string =>
  ways.length === 0
    ? ''
    : [
        `<g fill="none" stroke="${colour}" stroke-linejoin="round" ${more}>`,
        ...ways.map(({ line }) => `<path d="${line}"/>`),
        `</g><path fill="${colour}" d="${ways.map(({ head }) => head).join('')}"/>`,
      ].join('\n');

const mark = ({ x, y }: Point, text: string | number, colour: string) =>
  `<text x="${x}" y="${y + 4}" font-size="11" font-weight="500" text-anchor="middle" fill="${colour}">${text}</text>`;

/** How often a dependence is said. */
const timesMark = (at: Point, count: number, colours: PictureColours): string =>
  `<rect x="${at.x - 14}" y="${at.y - 9}" width="28" height="18" rx="4" fill="${colours['warn-tint']}"/>${mark(at, `×${count}`, colours.warn)}`;

/** How many dependences lead from or to tasks of a folded group. */
const joinedMark = (at: Point, count: number, colours: PictureColours): string =>
  `<rect x="${at.x - 12}" y="${at.y - 9}" width="24" height="18" rx="9" fill="${colours.panel}" stroke="${colours.edge}"/>${mark(at, count > 99 ? '99+' : count, colours.text2)}`;
