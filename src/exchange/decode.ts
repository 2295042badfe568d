import type { Text } from '../wire/text.ts';
import type { Decoded } from './decoded.ts';
import { recognise } from './dialects.ts';
import { excerptAt, positionsIn } from './textPosition.ts';

export type { Decoded, Note } from './decoded.ts';

const empty: Text = {
  en: 'the text is empty; a job request as JSON or as a query string expected',
  zh: '文本为空；应为 JSON 或查询字符串形式的作业请求',
};

/**
 * Reads a job request from a text of any dialect that is known here. What was repaired and what should be looked at
 * is told in `notes`; nothing is validated. Never throws, whatever the text.
 */
export function decode(text: string): Decoded {
  const codec = recognise(text);
  if (codec) return codec.read(text);
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return { ok: false, line: 1, column: 1, message: empty };
  const found = excerptAt(text, start);
  return {
    ok: false,
    ...positionsIn(text)(start),
    message: {
      en: `a job request as JSON (“{”) or as a query string (“Action=SubmitJob&…”) expected, not ${found.en}`,
      zh: `应为 JSON（“{”）或查询字符串（“Action=SubmitJob&…”）形式的作业请求，而不是${found.zh}`,
    },
  };
}
