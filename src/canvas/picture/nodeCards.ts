// Nodes and notes as the canvas draws them, in SVG: measures as in TaskNode.module.css and Notes.module.css.
import type { Note, Point } from '../../model/draft.ts';
import { formatNumber } from '../../ui/time.ts';
import type { Language } from '../../wire/text.ts';
import type { TaskFacts } from '../facts.ts';
import { nodeSize } from '../geometry.ts';
import { heardName } from '../heardName.ts';
import { noteSize } from '../noteElement.ts';
import type { PictureColours } from './pictureColours.ts';
import { pictureIcons } from './pictureIcons.ts';
import { cutName, cutText, textWidth, wrapText } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

export interface CardWords {
  readonly language: Language;
  readonly noName: string;
  /** Why a ghost is one. */
  readonly ghost: string;
}

const [left, right] = [13, nodeSize.width - 13];
const nameAt = left + 24;
const outline = (more: string) =>
  `<rect x=".5" y=".5" width="${nodeSize.width - 1}" height="${nodeSize.height - 1}" rx="7.5" ${more}/>`;

/** What all nodes share, drawn once. */
export function cardParts(colours: PictureColours): string {
  const filled = `fill="${colours.raised}" stroke="${colours['border-strong']}"`;
  const icons = Object.entries(pictureIcons).map(
    ([kind, paths]) =>
      `<g id="jobloom-${kind}" transform="translate(${left} 14) scale(.6667)" fill="none" stroke="${colours.text2}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`,
  );
  return [
    `<clipPath id="jobloom-inside"><rect width="${nodeSize.width - 6}" height="${nodeSize.height}"/></clipPath>`,
    `<g id="jobloom-card"><rect y="1.5" width="${nodeSize.width}" height="${nodeSize.height}" rx="8" fill-opacity=".06"/>${outline(filled)}</g>`,
    `<g id="jobloom-second" transform="translate(4 4)">${outline(filled)}</g>`,
    `<g id="jobloom-ghost">${outline(`fill="none" stroke="${colours.edge}" stroke-dasharray="3 3"`)}</g>`,
    ...icons,
  ].join('');
}

const use = (part: string) => `<use href="#jobloom-${part}"/>`;

/** The text is given in full as well where it had to be cut. */
const titled = (shown: string, whole: string) =>
  shown === whole ? '' : `<title>${xmlText(heardName(whole))}</title>`;

function nameText(name: string, room: number, colour: string, words: CardWords): string {
  // More than is ever seen costs time to measure.
  const whole = name === '' ? words.noName : heardName(name.replace(/\s/g, ' '));
  const shown = cutName(whole, room, 13, 'strong');
  const face = name === '' ? 'font-style="italic"' : 'font-weight="600"';
  return `<text x="${nameAt}" y="26.5" font-size="13" ${face} fill="${colour}">${xmlText(shown)}${titled(shown, whole)}</text>`;
}

/** A task at its place. */
export function taskCard(
  facts: TaskFacts,
  { x, y }: Point,
  colours: PictureColours,
  words: CardWords,
): string {
  const count = facts.instances > 1 ? `×${formatNumber(facts.instances, words.language)}` : undefined;
  const chip = count === undefined ? 0 : Math.ceil(textWidth(count, 11, 'sans')) + 12;
  const room = right - nameAt - (count === undefined ? 0 : chip + 8);
  const command = heardName(facts.line.replace(/\s/g, ' '));
  const line = cutText(command, right - left, 11, 'mono');
  return [
    `<g transform="translate(${x} ${y})">`,
    count === undefined ? '' : use('second'),
    use('card'),
    use(facts.kind),
    '<g clip-path="url(#jobloom-inside)">',
    nameText(facts.name, room, facts.name === '' ? colours.text3 : colours.text1, words),
    line === ''
      ? ''
      : `<text x="${left}" y="48" font-family="${mono}" font-size="11" fill="${colours.text3}">${xmlText(line)}${titled(line, command)}</text>`,
    '</g>',
    count === undefined
      ? ''
      : `<rect x="${right - chip}" y="13" width="${chip}" height="18" rx="4" fill="${colours.active}"/><text x="${right - chip / 2}" y="26" font-size="11" font-weight="500" text-anchor="middle" fill="${colours.text2}">${xmlText(count)}</text>`,
    '</g>',
  ].join('');
}

const mono = "'JetBrains Mono',ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";

/** A name that no task has. */
export function ghostCard(name: string, { x, y }: Point, colours: PictureColours, words: CardWords): string {
  const why = cutText(words.ghost, right - left, 12, 'sans');
  return [
    `<g transform="translate(${x} ${y})">`,
    use('ghost'),
    use('unknown'),
    '<g clip-path="url(#jobloom-inside)">',
    nameText(name, right - nameAt, colours.text2, words),
    `<text x="${left}" y="48" font-size="12" fill="${colours.fail}">${xmlText(why)}</text>`,
    '</g></g>',
  ].join('');
}

const noteLines = 5;

/** A note; without its handle there is room for one line more. */
export function noteCard({ text, at: { x, y } }: Note, colours: PictureColours): string {
  const { width, height } = noteSize;
  // No more than five lines are seen.
  const whole = text.slice(0, 2000);
  const lines = wrapText(whole, width - 18, noteLines, 12, 'sans');
  const shown = lines.map((line, at) => `<tspan x="9" y="${24 + 18 * at}">${xmlText(line)}</tspan>`);
  const isCut = lines.at(-1)?.endsWith('…') === true;
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="7.5" fill="${colours['warn-tint']}" stroke="${colours['border-strong']}"/>`,
    `<text font-size="12" fill="${colours.text1}">${shown.join('')}${isCut ? `<title>${xmlText(whole)}</title>` : ''}</text>`,
    '</g>',
  ].join('');
}
