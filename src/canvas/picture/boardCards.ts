// What belongs to the board alone, in SVG: measures as in Notes.module.css and Frames.module.css.
import type { Note } from '../../model/draft.ts';
import { counted } from '../../wire/counted.ts';
import type { Frame } from '../groups/frames.ts';
import { noteSize } from '../noteElement.ts';
import { type CardWords, namedOr, nameFace, placed, titled } from './cardParts.ts';
import type { PictureColours } from './pictureColours.ts';
import { pictureIcons } from './pictureIcons.ts';
import { cutName, textWidth, wrapText } from './textWidth.ts';
import { xmlText } from './xmlText.ts';

/** Of an open group the ground under its tasks, with its title. */
export function frameCard({ group, at, title }: Frame, colours: PictureColours, words: CardWords): string {
  const { name } = group;
  /** The middle of the name, which stands right above the tasks. */
  const middle = title - 13;
  const count = counted(group.tasks.length);
  const whole = namedOr(name, words.noName);
  const shown = cutName(whole, at.width - 40 - textWidth(count, 13, 'sans'), 13, 'strong');
  const colour = name === '' ? colours.text3 : colours.text1;
  return placed(
    at,
    `<rect x=".5" y=".5" width="${at.width - 1}" height="${at.height - 1}" rx="7.5" fill="${colours.panel}" fill-opacity=".6" stroke="${colours.border}"/>`,
    `<g transform="translate(8 ${middle - 6}) scale(.5833)" fill="none" stroke="${colours.text2}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${pictureIcons.group}</g>`,
    `<text x="28" y="${middle + 5.5}" font-size="13" fill="${colours.text3}"><tspan ${nameFace(name)} fill="${colour}">${titled(shown, whole)}</tspan><tspan dx="6">${xmlText(count)}</tspan></text>`,
  );
}

const noteLines = 5;

/** A note; without its handle there is room for one line more. */
export function noteCard({ text, at }: Note, colours: PictureColours): string {
  const { width, height } = noteSize;
  // No more than five lines are seen.
  const whole = text.slice(0, 2000);
  const lines = wrapText(whole, width - 18, noteLines, 12, 'sans');
  const shown = lines.map((line, number) => `<tspan x="9" y="${24 + 18 * number}">${xmlText(line)}</tspan>`);
  const isCut = lines.at(-1)?.endsWith('…') === true;
  return placed(
    at,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="7.5" fill="${colours['warn-tint']}" stroke="${colours['border-strong']}"/>`,
    `<text font-size="12" fill="${colours.text1}">${shown.join('')}${isCut ? `<title>${xmlText(whole)}</title>` : ''}</text>`,
  );
}
