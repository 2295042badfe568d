// The graph as a picture for documents: what the canvas shows at 100 %, without what is only there to edit. A pure
// function, which needs no page: positions, ways and texts are worked out by what the canvas uses. Of ten thousand tasks
// it takes a second: it yields after each piece, so that the page need not stand still.
import type { Draft } from '../../model/draft.ts';
import { groupOfTask, groupsOf } from '../../model/groups.ts';
import { positionsOf } from '../../model/layout.ts';
import { jobName } from '../../model/request.ts';
import { boardRects } from '../boardRects.ts';
import { factsOf } from '../facts.ts';
import { grown, type Rect, unionOf } from '../geometry.ts';
import { ghostsOf } from '../ghosts.ts';
import { makeFrames } from '../groups/frames.ts';
import { seenOf } from '../groups/seen.ts';
import { namesOf } from '../taskNames.ts';
import { makeWayFinder } from '../ways.ts';
import { frameCard, noteCard } from './boardCards.ts';
import { type CardWords, cardParts } from './cardParts.ts';
import { ghostCard, groupCard, taskCard } from './nodeCards.ts';
import type { PictureColours } from './pictureColours.ts';
import { pictureWays } from './pictureWays.ts';
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
const origin = { x: 0, y: 0 };

/** Valid XML whatever the names are, without anything from elsewhere. */
export function* svgPicture(
  whole: Draft,
  colours: PictureColours,
  words: PictureWords,
): Generator<undefined, SvgPicture> {
  const seen = seenOf(whole);
  const { draft, folded } = seen;
  const positions = positionsOf(draft);
  const ghosts = ghostsOf(draft, positions);
  const frames = makeFrames()(groupsOf(whole), groupOfTask(whole), positions, null);
  const notes = draft.board.notes ?? [];
  const wayOf = makeWayFinder()(draft, draft.tasks, (id) => positions[id], ghosts);
  const ways = yield* pictureWays(seen, wayOf, colours);
  const names = namesOf(whole);
  const cards: string[] = [];
  for (const task of draft.tasks) {
    yield;
    const at = positions[task.id] ?? origin;
    const group = folded.get(task.id);
    const members = group?.tasks.map((id) => names.get(id) ?? '') ?? [];
    cards.push(
      group === undefined
        ? taskCard(factsOf(task), at, colours, words)
        : groupCard(group, members, at, colours, words),
    );
  }
  const area = around([...boardRects(whole).map((rect) => grown(rect, margin)), ...ways.areas]);
  const { width, height } = area;
  const title = jobName(draft.header) || words.noJobName;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${area.x} ${area.y} ${width} ${height}" role="img" aria-labelledby="jobloom-title jobloom-summary" xml:space="preserve" font-family="${sans}">`,
    `<title id="jobloom-title">${xmlText(title)}</title>`,
    `<desc id="jobloom-summary">${xmlText(words.summary(whole.tasks.length, whole.dependences.length))}</desc>`,
    `<defs>${cardParts(colours)}</defs>`,
    `<rect x="${area.x}" y="${area.y}" width="${width}" height="${height}" fill="${colours.canvas}"/>`,
    ...frames.map((frame) => frameCard(frame, colours, words)),
    ways.svg,
    ...cards,
    ...ghosts.map(({ name: unknown, at }) => ghostCard(unknown, at, colours, words)),
    ...notes.map((note) => noteCard(note, colours)),
    '</svg>',
  ];
  return { svg: `${svg.join('\n')}\n`, width, height };
}

/** The whole pixels that hold all of them. */
function around(rects: readonly Rect[]): Rect {
  const { x, y, width, height } = unionOf(rects) ?? { ...origin, ...emptySize };
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
