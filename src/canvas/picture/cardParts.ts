// What nodes share in SVG: measures as in TaskNode.module.css.
import type { Point } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { heardName } from '../heardName.ts';
import type { PictureColours } from './pictureColours.ts';
import { pictureIcons } from './pictureIcons.ts';
import { cutName, cutText, type Face, textWidth } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

export interface CardWords {
  readonly noName: string;
  /** Why a ghost is one. */
  readonly ghost: string;
  /** Between the names of the tasks of a group. */
  readonly separator: string;
  readonly tasks: (count: number) => string;
}

const mono = "'JetBrains Mono',ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";
const [left, right] = [13, nodeSize.width - 13];
const nameAt = left + 24;
const outline = (more: string) =>
  `<rect x=".5" y=".5" width="${nodeSize.width - 1}" height="${nodeSize.height - 1}" rx="7.5" ${more}/>`;

export type CardPart = keyof typeof pictureIcons | 'card' | 'second' | 'ghost' | 'pile';

/** Drawn once, and used by every node. */
export function cardParts(colours: PictureColours): string {
  const stroke = `stroke="${colours['border-strong']}"`;
  const card = outline(`fill="${colours.raised}" ${stroke}`);
  const pile =
    outline(`fill="${colours.panel}"`) + outline(`fill="${colours.active}" fill-opacity=".45" ${stroke}`);
  const shadow = `<rect y="1.5" width="${nodeSize.width}" height="${nodeSize.height}" rx="8" fill-opacity=".06"/>`;
  const parts: Record<Exclude<CardPart, keyof typeof pictureIcons>, string> = {
    card: shadow + card,
    second: `<g transform="translate(4 4)">${card}</g>`,
    ghost: outline(`fill="none" stroke="${colours.edge}" stroke-dasharray="3 3"`),
    pile: [8, 4, 0].map((at) => `<g transform="translate(${at} ${at})">${pile}</g>`).join(''),
  };
  const icons = Object.entries(pictureIcons).map(
    ([kind, paths]) =>
      `<g id="jobloom-${kind}" transform="translate(${left} 14) scale(.6667)" fill="none" stroke="${colours.text2}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`,
  );
  return [
    `<clipPath id="jobloom-inside"><rect width="${nodeSize.width - 6}" height="${nodeSize.height}"/></clipPath>`,
    ...Object.entries(parts).map(([name, drawn]) => `<g id="jobloom-${name}">${drawn}</g>`),
    ...icons,
  ].join('');
}

export const part = (name: CardPart) => `<use href="#jobloom-${name}"/>`;

export const placed = ({ x, y }: Point, ...inside: readonly string[]): string =>
  `<g transform="translate(${x} ${y})">${inside.join('')}</g>`;

/** The text is given in full as well where it had to be cut. */
export const titled = (shown: string, whole: string): string =>
  `${xmlText(shown)}${shown === whole ? '' : `<title>${xmlText(heardName(whole))}</title>`}`;

/** A name in one line; of one that is far too long the beginning, because measuring it takes time. */
export const namedOr = (name: string, noName: string): string =>
  name === '' ? noName : heardName(name.replace(/\s/g, ' '));

export const nameFace = (name: string): string => (name === '' ? 'font-style="italic"' : 'font-weight="600"');

interface CardTexts {
  readonly name: string;
  readonly colour: string;
  /** The second row. */
  readonly line: string;
  readonly lineFace: Face;
  readonly lineSize: number;
  readonly lineColour: string;
  /** At the right of the name. */
  readonly chip?: string | undefined;
}

/** The texts of a node, cut to the room that it has. */
export function cardTexts(
  texts: CardTexts,
  { active, text2 }: PictureColours,
  { noName }: CardWords,
): string {
  const { name, colour, lineFace, lineSize, lineColour, chip } = texts;
  const chipWidth = chip === undefined ? 0 : Math.ceil(textWidth(chip, 11, 'sans')) + 12;
  const whole = namedOr(name, noName);
  const shown = cutName(whole, right - nameAt - (chip === undefined ? 0 : chipWidth + 8), 13, 'strong');
  const wholeLine = heardName(texts.line.replace(/\s/g, ' '));
  const font = lineFace === 'mono' ? ` font-family="${mono}"` : '';
  const line = cutText(wholeLine, right - left, lineSize, lineFace);
  return [
    '<g clip-path="url(#jobloom-inside)">',
    `<text x="${nameAt}" y="26.5" font-size="13" ${nameFace(name)} fill="${colour}">${titled(shown, whole)}</text>`,
    line === ''
      ? ''
      : `<text x="${left}" y="48"${font} font-size="${lineSize}" fill="${lineColour}">${titled(line, wholeLine)}</text>`,
    '</g>',
    chip === undefined
      ? ''
      : `<rect x="${right - chipWidth}" y="13" width="${chipWidth}" height="18" rx="4" fill="${active}"/><text x="${right - chipWidth / 2}" y="26" font-size="11" font-weight="500" text-anchor="middle" fill="${text2}">${xmlText(chip)}</text>`,
  ].join('');
}
