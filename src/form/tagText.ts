import type { EnvLines } from './envText.ts';

/**
 * Lines of tags: `key=value`, `key<tab>value` as tables are copied, or `key: value`. Keys of tags may hold nearly any
 * letter, so that only the first of these marks parts key and value; blanks around both are none of theirs.
 */
export function parseTagText(text: string): EnvLines {
  const lines: { name: string; value: string }[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const [mark] = /\t|=|: /.exec(raw) ?? [];
    const at = mark === undefined ? -1 : raw.indexOf(mark);
    const name = raw.slice(0, at).trim();
    if (mark === undefined || name === '') unread.push(line);
    else lines.push({ name, value: raw.slice(at + mark.length).trim() });
  }
  return { lines, unread };
}
