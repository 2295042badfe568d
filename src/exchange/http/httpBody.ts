// The body of a call, as curl or a raw HTTP request has it: JSON, or a form; and what its headers say.
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { notSubmitJob } from '../commonParameters.ts';
import { isObjectText, readEmbeddedJson } from '../embeddedJson.ts';
import type { Scanned } from '../json/jsonScanner.ts';
import type { MappedText } from '../mappedText.ts';
import { readQuery } from '../query/queryCodec.ts';
import { queryLikeness } from '../query/splitQuery.ts';
import { type Reading, readingInside } from '../reading.ts';

export interface Body {
  readonly root: JsonValue;
  readonly region: string | undefined;
  readonly offset: number;
}

const noBody: Text = {
  en: 'a call with a request as its JSON or form body expected',
  zh: '应为以 JSON 或表单作为请求体的调用',
};
const headersLeftOut = (names: readonly string[]): Text => ({
  en: `Headers left out: ${names.slice(0, 10).join(', ')}`,
  zh: `已略去请求头：${names.slice(0, 10).join('、')}`,
});

export function readBody(body: MappedText, reading: Reading): Scanned<Body> {
  const offset = body.offsetAt(Math.max(0, body.text.search(/\S/)));
  if (isObjectText(body.text)) {
    const read = readEmbeddedJson(body, reading);
    return read.ok ? { ok: true, value: { root: read.value, region: undefined, offset } } : read;
  }
  if (queryLikeness(body.text) === 0) return { ok: false, stop: { offset, message: noBody } };
  const query = readQuery(body.text, readingInside(reading, body));
  if (!query.ok) return { ok: false, stop: { offset: body.offsetAt(query.offset), message: query.message } };
  return { ok: true, value: { root: query.request, region: query.region, offset } };
}

export interface Headers {
  /** Takes `Name: value`; its value is kept only for region and action. */
  take(line: string, offset: number): void;
  readonly region: string | undefined;
  /** Why this is no call of SubmitJob. */
  readonly refusal: { readonly offset: number; readonly message: Text } | undefined;
  tell(reading: Reading): void;
}

export function collectHeaders(): Headers {
  const names: string[] = [];
  let region: string | undefined;
  let refusal: Headers['refusal'];
  let first: number | undefined;
  return {
    take(line, offset) {
      const colon = line.indexOf(':');
      if (colon < 0) return;
      const name = line.slice(0, colon).trim().slice(0, 60);
      const value = line.slice(colon + 1).trim();
      first ??= offset;
      names.push(name);
      if (/^x-tc-region$/i.test(name) && /^[\w-]+$/.test(value)) region = value;
      if (/^x-tc-action$/i.test(name) && value !== 'SubmitJob' && /^\w+$/.test(value)) {
        refusal ??= { offset, message: notSubmitJob(value) };
      }
    },
    get region() {
      return region;
    },
    get refusal() {
      return refusal;
    },
    tell({ notes }) {
      if (first !== undefined) notes.add('repaired', first, headersLeftOut([...new Set(names)]));
    },
  };
}
