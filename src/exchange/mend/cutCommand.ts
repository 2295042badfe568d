// A command whose end is missing, as after a copy of half a line. Told, never changed.
import type { Text } from '../../wire/text.ts';
import { type Mend, memberOf } from './mending.ts';

const seemsCut = (why: Text): Text => ({
  en: `The command seems to be cut: ${why.en}`,
  zh: `命令似乎不完整：${why.zh}`,
});

/** Why a command of a shell seems to be cut; undefined when it does not. */
function cutOf(command: string): Text | undefined {
  const text = command.trimEnd();
  if (/(?:…|(?:^|\s)\.\.\.)$/.test(text)) return { en: 'it ends with dots', zh: '以省略号结尾' };
  let backslashes = 0;
  while (text[text.length - 1 - backslashes] === '\\') backslashes += 1;
  if (backslashes % 2 === 1) {
    return { en: 'it ends with a backslash', zh: '以反斜杠结尾' };
  }
  if (/(?:\|\||&&|\|)$/.test(text)) {
    return { en: 'it ends where another command is expected', zh: '结尾处还应有一条命令' };
  }
  const quote = openQuote(text);
  return quote === undefined ? undefined : { en: `a ${quote} is not closed`, zh: `引号 ${quote} 没有结束` };
}

/** The quote that is still open at the end. Lines of a here-document are not quoted, so there nothing is said. */
function openQuote(text: string): string | undefined {
  if (text.includes('<<')) return undefined;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quote === undefined) {
      if (mark === '\\') at += 1;
      else if (mark === '"' || mark === "'") quote = mark;
      else if (mark === '#' && /^$|\s/.test(text[at - 1] ?? '')) {
        const end = text.indexOf('\n', at);
        if (end < 0) return undefined;
        at = end;
      }
    } else if (mark === '\\' && quote === '"') at += 1;
    else if (mark === quote) quote = undefined;
  }
  return quote;
}

export const doubtCommand: Mend = (value, spot, notes) => {
  const why = typeof value === 'string' && memberOf(spot) === 'Command' ? cutOf(value) : undefined;
  if (why) notes.tell('check', spot, seemsCut(why));
  return undefined;
};
