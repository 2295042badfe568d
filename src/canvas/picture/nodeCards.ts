// Nodes as the canvas draws them, in SVG.
import type { Group, Point } from '../../model/draft.ts';
import { counted } from '../../wire/counted.ts';
import type { TaskFacts } from '../facts.ts';
import { type CardWords, cardTexts, part, placed } from './cardParts.ts';
import type { PictureColours } from './pictureColours.ts';

const nameColour = (name: string, { text1, text3 }: PictureColours) => (name === '' ? text3 : text1);

/** A task at its place. */
export function taskCard(facts: TaskFacts, at: Point, colours: PictureColours, words: CardWords): string {
  const { name, instances } = facts;
  const isMany = instances > 1;
  const texts = {
    name,
    colour: nameColour(name, colours),
    line: facts.line,
    lineFace: 'mono',
    lineSize: 11,
    lineColour: colours.text3,
    chip: isMany ? `×${counted(instances)}` : undefined,
  } as const;
  return placed(
    at,
    isMany ? part('second') : '',
    part('card'),
    part(facts.kind),
    cardTexts(texts, colours, words),
  );
}

/** A name that no task has. */
export function ghostCard(name: string, at: Point, colours: PictureColours, words: CardWords): string {
  const texts = {
    name,
    colour: colours.text2,
    line: words.ghost,
    lineFace: 'sans',
    lineSize: 12,
    lineColour: colours.fail,
  } as const;
  return placed(at, part('ghost'), part('unknown'), cardTexts(texts, colours, words));
}

/** More names than this have no room. */
const namesShown = 12;

/** A folded group: how many tasks it has, and which. */
export function groupCard(
  { name, tasks }: Group,
  members: readonly string[],
  at: Point,
  colours: PictureColours,
  words: CardWords,
): string {
  const texts = {
    name,
    colour: nameColour(name, colours),
    line: members.slice(0, namesShown).join(words.separator),
    lineFace: 'sans',
    lineSize: 11,
    lineColour: colours.text3,
    chip: words.tasks(tasks.length),
  } as const;
  return placed(at, part('pile'), part('group'), cardTexts(texts, colours, words));
}
