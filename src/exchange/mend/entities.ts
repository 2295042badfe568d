// HTML entities in values. Text that was copied from the source of a page has no character of a kind but as an entity;
// a command that writes HTML has both, and stays as it is.
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

const decoded = (shown: string, character: string): Text => ({
  en: `${shown} read as ${character === ' ' ? 'a blank' : character}`,
  zh: `${shown} 已读作${character === ' ' ? '空格' : ` ${character}`}`,
});
const kept = (shown: string): Text => ({
  en: `${shown} may be an HTML entity: kept, because the text has the character itself too`,
  zh: `${shown} 可能是 HTML 实体：因文本中也有该字符本身，已按原样保留`,
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

export function mendEntities(bare: ReadonlySet<string>): Mend {
  return (value: JsonValue, spot, notes) => {
    if (typeof value !== 'string' || !value.includes('&')) return undefined;
    const mended = value.replace(
      entity,
      (found, name: string | undefined, open: string | undefined, at: number) => {
        const character = characterOf(name ?? open ?? '');
        if (character === undefined || (open !== undefined && isInAddress(value, at))) return found;
        const stays = bare.has(character);
        notes.tell(stays ? 'check' : 'repaired', spot, stays ? kept(found) : decoded(found, character));
        return stays ? found : character;
      },
    );
    return mended === value ? undefined : mended;
  };
}
