// The graph as a picture for documents: what the canvas shows at 100 %, without what is only there to edit. A pure
// function, which needs no page: positions, ways and texts are worked out by what the canvas uses.
import type { DependenceEnd, Draft, Point } from '../../model/draft.ts';
import { positionsOf } from '../../model/layout.ts';
import { getAt } from '../../model/lens.ts';
import { factsOf } from '../facts.ts';
import { type Rect, rectAt } from '../geometry.ts';
import { endId, ghostsOf } from '../ghosts.ts';
import { noteSize } from '../noteElement.ts';
import { oddDependences } from '../oddDependences.ts';
import { makeWayFinder, type Way } from '../ways.ts';
import { type CardWords, cardParts, ghostCard, noteCard, taskCard } from './nodeCards.ts';
import type { PictureColours } from './pictureColours.ts';
import { xmlText } from './xmlText.ts';

export interface SvgPicture {
  readonly svg: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

export interface PictureWords extends CardWords {
  readonly noJobName: string;
  /** How many tasks and dependences there are, for those who cannot see the picture. */
  readonly summary: (tasks: number, dependences: number) => string;
}

const sans = "Inter,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif";
/** Around what is drawn; a way has that much room around itself already. */
const margin = 24;
const emptySize = { width: 240, height: 120 };

/** Valid XML whatever the names are, without anything from elsewhere. */
export function svgPicture(draft: Draft, colours: PictureColours, words: PictureWords): SvgPicture {
  const positions = positionsOf(draft);
  const ghosts = ghostsOf(draft, positions);
  const placed = draft.tasks.map((task) => ({
    facts: factsOf(task),
    at: positions[task.id] ?? { x: 0, y: 0 },
  }));
  const notes = draft.board.notes ?? [];
  const drawn = drawDependences(
    draft,
    makeWayFinder()(draft, draft.tasks, (id) => positions[id], ghosts),
    colours,
  );
  const places = [...placed, ...ghosts].map(({ at }) => grown(rectAt(at)));
  const area = around([...places, ...notes.map(({ at }) => grown({ ...at, ...noteSize })), ...drawn.areas]);
  const { width, height } = area;
  const name = getAt(draft.header, ['Job', 'JobName']);
  const title = typeof name === 'string' && name !== '' ? name : words.noJobName;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${area.x} ${area.y} ${width} ${height}" role="img" aria-labelledby="jobloom-title jobloom-summary" xml:space="preserve" font-family="${sans}">`,
    `<title id="jobloom-title">${xmlText(title)}</title>`,
    `<desc id="jobloom-summary">${xmlText(words.summary(draft.tasks.length, drawn.count))}</desc>`,
    `<defs>${cardParts(colours)}</defs>`,
    `<rect x="${area.x}" y="${area.y}" width="${width}" height="${height}" fill="${colours.canvas}"/>`,
    drawn.svg,
    ...placed.map(({ facts, at }) => taskCard(facts, at, colours, words)),
    ...ghosts.map(({ name: unknown, at }) => ghostCard(unknown, at, colours, words)),
    ...notes.map((note) => noteCard(note, colours)),
    '</svg>',
  ];
  return { svg: `${svg.join('\n')}\n`, width, height };
}

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

/** The whole pixels that hold all of them. */
function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, ...emptySize };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

/** Each pair of ends once, over all of them those that lie on a loop, and how often those are said that are said twice. */
function drawDependences(
  draft: Draft,
  wayOf: (start: DependenceEnd, end: DependenceEnd) => Way,
  colours: PictureColours,
) {
  const { looped, times } = oddDependences(draft);
  const plain: Way[] = [];
  const red: Way[] = [];
  const marks: string[] = [];
  const met = new Set<string>();
  for (const { id, start, end } of draft.dependences) {
    const way = wayOf(start, end);
    const count = times.get(id);
    if (count !== undefined) marks.push(timesMark(way.middle, count, colours));
    const pair = `${endId(start)}\n${endId(end)}`;
    if (met.has(pair)) continue;
    met.add(pair);
    (looped.has(id) ? red : plain).push(way);
  }
  const svg = [
    strokes(plain, colours.edge, 'stroke-width="1.5"'),
    strokes(red, colours['fail-mark'], 'stroke-width="2" stroke-dasharray="6 4"'),
    ...marks,
  ].join('');
  return { svg, count: draft.dependences.length, areas: [...plain, ...red].map(({ area }) => area) };
}

const strokes = (ways: readonly Way[], colour: string, more: string): string =>
  ways.length === 0
    ? ''
    : [
        `<g fill="none" stroke="${colour}" stroke-linejoin="round" ${more}>`,
        ...ways.map(({ line }) => `<path d="${line}"/>`),
        `</g><path fill="${colour}" d="${ways.map(({ head }) => head).join('')}"/>`,
      ].join('\n');

const timesMark = ({ x, y }: Point, count: number, colours: PictureColours): string =>
  `<rect x="${x - 14}" y="${y - 9}" width="28" height="18" rx="4" fill="${colours['warn-tint']}"/><text x="${x}" y="${y + 4}" font-size="11" font-weight="500" text-anchor="middle" fill="${colours.warn}">×${count}</text>`;
