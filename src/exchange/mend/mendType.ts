// A text where the API has a number, a switch, one of a few words, members or a list: read as that when it plainly is.
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { readTolerantJson } from '../json/tolerantJson.ts';
import { silent } from '../noteList.ts';
import { newPlaces } from '../places.ts';
import { positionsIn } from '../textPosition.ts';
import { type Mend, memberOf } from './mending.ts';

const readAs = (member: string, text: string, en: string, zh: string): Text => ({
  en: `${member} "${text}" read as ${en}`,
  zh: `${member} "${text}" 已读作${zh}`,
});
const jsonInText = (member: string): Text => ({
  en: `${member} is JSON inside a text: read as members`,
  zh: `${member} 是文本中的 JSON：已按成员读取`,
});
const listOfOne = (member: string): Text => ({
  en: `${member} read as a list of one`,
  zh: `${member} 已读作只有一项的列表`,
});

/** Two spellings of one word: case, blanks, hyphens and underscores apart. */
export const plainWord = (word: string): string => word.replace(/[\s_-]+/g, '').toLowerCase();

export const mendType: Mend = (value, spot, notes) => {
  const { shape } = spot;
  if (shape?.kind === 'list' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { item } = shape;
    if (item.kind !== 'object' || !Object.keys(value).some((name) => item.members.has(name)))
      return undefined;
    notes.tell('repaired', spot, listOfOne(memberOf(spot)));
    return [value];
  }
  if (typeof value !== 'string' || shape === undefined) return undefined;
  const text = value.trim();
  const member = memberOf(spot);
  switch (shape.kind) {
    case 'integer': {
      const number = Number(text);
      if (!/^-?\d{1,16}$/.test(text) || !Number.isSafeInteger(number)) return undefined;
      notes.tell('repaired', spot, readAs(member, text, `the number ${number}`, `数字 ${number}`));
      return number;
    }
    case 'flag': {
      const word = text.toLowerCase();
      if (word !== 'true' && word !== 'false') return undefined;
      notes.tell('repaired', spot, readAs(member, text, word, ` ${word}`));
      return word === 'true';
    }
    case 'choice': {
      if (shape.values.includes(value)) return undefined;
      const meant = shape.values.find((choice) => plainWord(choice) === plainWord(value));
      if (meant === undefined || meant === '') return undefined;
      notes.tell('repaired', spot, readAs(member, text.slice(0, 60), meant, ` ${meant}`));
      return meant;
    }
    case 'object':
    case 'list': {
      const inner = /^[{[]/.test(text) ? innerJson(text) : undefined;
      if (inner !== undefined) notes.tell('repaired', spot, jsonInText(member));
      return inner;
    }
    case 'text':
      return undefined;
  }
};

function innerJson(text: string): JsonValue | undefined {
  const reading = { positionOf: positionsIn(text), notes: silent, places: newPlaces() };
  const read = readTolerantJson(text, reading);
  return read.ok ? read.value : undefined;
}
