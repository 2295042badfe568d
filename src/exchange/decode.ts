import type { Text } from '../wire/text.ts';
import type { Codec, Decoded, Dialect, Note, ReadOptions } from './decoded.ts';
import { alternatives, codecOf, recognise } from './dialects.ts';
import { type MappedText, mappedThrough, sliceOf } from './mappedText.ts';
import { fencedBlocks, unescapedPage } from './pageText.ts';
import { excerptAt, type PositionOf, positionsIn } from './textPosition.ts';

export type { Decoded, Note } from './decoded.ts';

export interface DecodeOptions extends Pick<ReadOptions, 'values' | 'entities'> {
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
  let failure: Decoded | undefined;
  for (const { part, codec, notes } of partsOf(text, options.dialect, positionOf)) {
    const decoded = readPart(part, codec, options, positionOf);
    if (decoded.ok) return notes.length > 0 ? { ...decoded, notes: [...notes, ...decoded.notes] } : decoded;
    failure ??= decoded;
  }
  if (failure) return failure;
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
  partsOf(text, undefined, () => ({ line: 1, column: 1 }))[0]?.codec.dialect;

function readPart(
  part: MappedText,
  codec: Codec,
  { dialect, values, entities }: DecodeOptions,
  positionOf: PositionOf,
): Decoded {
  const inText: PositionOf = (offset) => positionOf(part.offsetAt(offset));
  const readOptions = { positionOf: inText, entities, ...(values ? { values } : {}) };
  const first = codec.read(part.text, readOptions);
  const isChosen = dialect !== undefined || values === 'kept';
  return first.ok || isChosen ? first : (otherwise(part.text, codec, readOptions) ?? first);
}

/** Longer texts are read once, as what they look like most: a person waits for the answer. */
const mostTried = 200_000;

/** What looks like one dialect may be another after all, as a dict of Python looks like JSON. Nothing may get lost then. */
function otherwise(text: string, refused: Codec, options: ReadOptions): Decoded | undefined {
  if (text.length > mostTried) return undefined;
  for (const codec of alternatives(text)) {
    if (codec === refused) continue;
    const decoded = codec.read(text, options);
    if (decoded.ok && !decoded.notes.some(({ lost }) => lost)) return decoded;
  }
  return undefined;
}

interface Part {
  readonly part: MappedText;
  readonly codec: Codec;
  readonly notes: readonly Note[];
}

/** The parts of a text that may hold the request, the likeliest first: the blocks of code in it, else all of it. */
function partsOf(text: string, dialect: Dialect | undefined, positionOf: PositionOf): readonly Part[] {
  const page = unescapedPage(text);
  const whole = page ?? sliceOf(text);
  const noteAt = (severity: Note['severity'], offset: number, message: Text): Note => ({
    severity,
    ...positionOf(offset),
    message,
  });
  const notes = page ? [noteAt('repaired', text.indexOf('&'), entitiesUndone)] : [];
  const blocks = fencedBlocks(whole.text).flatMap((block) => {
    const known = recognise(block.text);
    return known ? [{ block: mappedThrough(whole, block), ...known }] : [];
  });
  const chosen = dialect === undefined ? undefined : codecOf(dialect);
  if (blocks.length > 0) {
    return blocks
      .sort((a, b) => b.score - a.score)
      .map(({ block, codec }) => ({
        part: block,
        codec: chosen ?? codec,
        notes: [...notes, noteAt('repaired', block.offsetAt(0), aroundLeftOut)],
      }));
  }
  const codec = dialect === undefined ? recognise(whole.text)?.codec : chosen;
  return codec ? [{ part: whole, codec, notes }] : [];
}
