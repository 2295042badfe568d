import { isStandIn } from './taskGraph.ts';

export interface BoxLabel {
  /** The first of several lines, or what a stand-in stands for. */
  readonly name?: string;
  readonly instances?: number;
  /** What looks like a command: it has blanks. */
  readonly command?: string;
}

const breaks = { dot: /\\[nlr]/, mermaid: /<br[ \t]*\/?>/i };
const count = /^[×x](\d{1,6})$/;

/** What the label of a box says of its task. */
export function readBoxLabel(id: string, label: string, language: 'dot' | 'mermaid'): BoxLabel {
  const [first = '', ...rest] = label.split(breaks[language]).map((line) => plainText(line, language));
  const found = rest.map((line) => count.exec(line.trim())?.[1]).find((digits) => digits !== undefined);
  if (found !== undefined || isStandIn(id)) {
    return { name: first, ...(found === undefined ? {} : { instances: Number(found) }) };
  }
  const command = [first, ...rest].join(' ').trim();
  return /\s/.test(command) ? { command } : {};
}

const plainText = (line: string, language: 'dot' | 'mermaid'): string =>
  language === 'dot'
    ? line
        .replace(/\\(.)/g, '$1')
        .replace(/&#(\d{1,7});|&amp;/g, (_, code?: string) => (code === undefined ? '&' : characterOf(code)))
    : line.replace(/#(\d{1,7});/g, (_, code: string) => characterOf(code));

const characterOf = (code: string): string =>
  Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '\uFFFD';
