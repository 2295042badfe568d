// HTML entities in values. Text that was copied from the source of a page has no character of a kind but as an entity,
// and has several of them, or one where a shell could do nothing with it. A command that writes HTML has both, and one
// entity between quotes may well be meant: these stay as they are. Either way it is told, and can be had the other way.
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Mend } from './mending.ts';

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** With its semicolon, or `&lt` and `&gt` before something that no name goes on with, as the vendor's pages have it. */
const entity = /&(?:(lt|gt|amp|quot|apos|nbsp|#\d{2,3}|#[xX][0-9a-fA-F]{2});|(lt|gt)(?=[=\s\d]))/g;
/** An `&` that begins no entity. */
const bareAmpersand = /&(?!(?:lt|gt|amp|quot|apos|nbsp|#\d{2,3}|#[xX][0-9a-fA-F]{2});|[lg]t[=\s\d])/;

/** What an entity stands for; undefined for those that nobody writes for want of the character itself. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = String.fromCharCode(code === 160 ? 32 : code);
  return '<>&"\' '.includes(character) ? character : undefined;
}

/**
 * What a shell takes for itself: an entity outside of quotes is a command cut in two by `&` and `;`. To be asked of
 * offsets in their order, so that a long command is gone through once.
 */
function quotesOf(command: string): (offset: number) => boolean {
  let quote = '';
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const mark = command[at] ?? '';
      if (mark === '\\' && quote !== "'") at += 1;
      else if (quote !== '') quote = mark === quote ? '' : quote;
      else if (mark === '"' || mark === "'") quote = mark;
    }
    return quote !== '';
  };
}

/** Text to look at: whether it is a command of a shell. */
export interface Written {
  readonly text: string;
  readonly isCommand: boolean;
}

/** True when the entities of a request are those of a page that it was copied from. */
export function seemsCopied(texts: readonly Written[], bare: ReadonlySet<string>): boolean {
  const kinds = new Set<string>();
  for (const { text, isCommand } of texts) {
    if (!text.includes('&')) continue;
    const isQuoted = quotesOf(text);
    for (const { 0: found, 1: name, 2: open, index } of text.matchAll(entity)) {
      const character = characterOf(name ?? open ?? '');
      if (character === undefined || bare.has(character) || (open !== undefined && isInAddress(text, index)))
        continue;
      kinds.add(character);
      const isSure = open !== undefined || (found === '&amp;' && text.startsWith('&amp;', index + 5));
      if (kinds.size > 1 || isSure || (isCommand && !isQuoted(index))) return true;
    }
  }
  return false;
}

const decoded = (shown: string, character: string): Text => ({
  en: `${shown} read as ${character === ' ' ? 'a blank' : character}`,
  zh: `${shown} 已读作${character === ' ' ? '空格' : ` ${character}`}`,
});
const keptBeside = (shown: string): Text => ({
  en: `${shown} may be an HTML entity: kept, because the text has the character itself too`,
  zh: `${shown} 可能是 HTML 实体：因文本中也有该字符本身，已按原样保留`,
});
const keptAlone = (shown: string): Text => ({
  en: `${shown} may be an HTML entity: kept, because it may be meant as it stands`,
  zh: `${shown} 可能是 HTML 实体：也可能就是要这样写，已按原样保留`,
});

/** Which characters stand for themselves somewhere in the values. */
export function bareCharacters(strings: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of strings) {
    if (/[<>]/.test(text)) found.add('<').add('>');
    if (text.includes('"')) found.add('"');
    if (text.includes("'")) found.add("'");
    if (text.includes('&') && bareAmpersand.test(text)) found.add('&');
  }
  return found;
}

/** True inside an address, where `&lt=2` is a parameter. */
const isInAddress = (text: string, offset: number): boolean =>
  /[?/][^\s"']*$/.test(text.slice(Math.max(0, offset - 200), offset));

export interface EntityEvidence {
  readonly bare: ReadonlySet<string>;
  readonly isCopied: boolean;
  /** What the person has chosen instead. */
  readonly wanted: 'decoded' | 'kept' | undefined;
}

export function mendEntities({ bare, isCopied, wanted }: EntityEvidence): Mend {
  return (value: JsonValue, spot, notes) => {
    if (typeof value !== 'string' || !value.includes('&')) return undefined;
    const mended = value.replace(
      entity,
      (found, name: string | undefined, open: string | undefined, at: number) => {
        const character = characterOf(name ?? open ?? '');
        if (character === undefined || (open !== undefined && isInAddress(value, at))) return found;
        const isBeside = bare.has(character);
        const stays = wanted === undefined ? isBeside || !isCopied : wanted === 'kept';
        if (stays) notes.tell('check', spot, (isBeside ? keptBeside : keptAlone)(found), 'entities');
        else notes.tell('repaired', spot, decoded(found, character), 'entities');
        return stays ? found : character;
      },
    );
    return mended === value ? undefined : mended;
  };
}
