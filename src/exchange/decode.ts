import type { Text } from '../wire/text.ts';
import type { Codec, Decoded, Dialect, Note, ReadOptions } from './decoded.ts';
import { alternatives, codecOf, recognise } from './dialects.ts';
import { type MappedText, mappedThrough, sliceOf } from './mappedText.ts';
import { fencedBlocks, unescapedPage } from './pageText.ts';
import { excerptAt, type PositionOf, positionsIn } from './textPosition.ts';

export type { Decoded, Note } from './decoded.ts';

export interface DecodeOptions extends Pick<ReadOptions, 'values'> {
  /** The dialect to read as; without it, the one that the text is recognised as. */
  readonly dialect?: Dialect;
}

const empty: Text = {
  en: 'the text is empty; a job request as JSON, as a query string, as a command or in a program expected',
  zh: '文本为空；应为 JSON、查询字符串、命令或程序代码形式的作业请求',
};
const entitiesUndone: Text = {
  en: 'HTML entities such as &quot; read as the characters that they stand for',
  zh: '&quot; 等 HTML 实体已读作对应的字符',
};
const aroundLeftOut: Text = {
  en: 'The text around the block of code left out',
  zh: '已略去代码块之外的文本',
};

/**
 * Reads a job request from a text of any dialect that is known here. What was repaired and what should be looked at
 * is told in `notes`; nothing is validated, and nothing of the text is ever run. Never throws, whatever the text.
 */
export function decode(text: string, options: DecodeOptions = {}): Decoded {
  const positionOf = positionsIn(text);
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return { ok: false, line: 1, column: 1, message: empty };
  const { part, codec, notes } = partOf(text, options.dialect, positionOf);
  if (codec) {
    const inText: PositionOf = (offset) => positionOf(part.offsetAt(offset));
    const { values } = options;
    const readOptions = { positionOf: inText, ...(values ? { values } : {}) };
    const first = codec.read(part.text, readOptions);
    const isChosen = options.dialect !== undefined || values === 'kept';
    const decoded = first.ok || isChosen ? first : (otherwise(part.text, codec, readOptions) ?? first);
    return decoded.ok && notes.length > 0 ? { ...decoded, notes: [...notes, ...decoded.notes] } : decoded;
  }
  const found = excerptAt(text, start);
  return {
    ok: false,
    ...positionOf(start),
    message: {
      en: `a job request as JSON (“{”), as a query string (“Action=SubmitJob&…”), as a command (“tccli batch SubmitJob …”) or in a program expected, not ${found.en}`,
      zh: `应为 JSON（“{”）、查询字符串（“Action=SubmitJob&…”）、命令（“tccli batch SubmitJob …”）或程序代码形式的作业请求，而不是${found.zh}`,
    },
  };
}

/** The dialect that a text is recognised as; undefined when none knows it. */
export const dialectOf = (text: string): Dialect | undefined =>
  partOf(text, undefined, () => ({ line: 1, column: 1 })).codec?.dialect;

/** What looks like one dialect may be another after all, as a dict of Python looks like JSON. Nothing may get lost then. */
function otherwise(text: string, refused: Codec, options: ReadOptions): Decoded | undefined {
  for (const codec of alternatives(text)) {
    if (codec === refused) continue;
    const decoded = codec.read(text, options);
    if (decoded.ok && !decoded.notes.some(({ lost }) => lost)) return decoded;
  }
  return undefined;
}

interface Part {
  readonly part: MappedText;
  readonly codec: Codec | undefined;
  readonly notes: readonly Note[];
}

/** The part of a text that holds the request: all of it, or the block of code that looks most like one. */
function partOf(text: string, dialect: Dialect | undefined, positionOf: PositionOf): Part {
  const page = unescapedPage(text);
  const whole = page ?? sliceOf(text);
  const notes: Note[] = [];
  const note = (severity: Note['severity'], offset: number, message: Text) =>
    notes.push({ severity, ...positionOf(offset), message });
  if (page) note('repaired', text.indexOf('&'), entitiesUndone);
  let best: { block: MappedText; codec: Codec; score: number } | undefined;
  for (const block of fencedBlocks(whole.text)) {
    const known = recognise(block.text);
    if (known && known.score > (best?.score ?? 0)) best = { block, ...known };
  }
  if (best === undefined) {
    const codec = dialect === undefined ? recognise(whole.text)?.codec : codecOf(dialect);
    return { part: whole, codec, notes };
  }
  const part = mappedThrough(whole, best.block);
  note('repaired', part.offsetAt(0), aroundLeftOut);
  return { part, codec: dialect === undefined ? best.codec : codecOf(dialect), notes };
}
