// A request as it goes over the wire, as the pages of the API show it: a start line, headers, an empty line, the body.
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import { sliceOf } from '../mappedText.ts';
import { newReading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { collectHeaders, readBody } from './httpBody.ts';

const startLine = /^\s*(?:GET|POST|PUT)\s+\S+\s+HTTP\/[\d.]+[ \t]*(?:\r?\n|\r|$)/;
const line = /[^\r\n]*(?:\r?\n|\r|$)/y;

export const httpCodec: Codec = {
  dialect: 'http',
  recognises: (text) => (startLine.test(text) ? 0.97 : 0),
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const start = startLine.exec(text)?.[0] ?? '';
    const headers = collectHeaders();
    let offset = start.length;
    while (offset < text.length) {
      line.lastIndex = offset;
      const found = line.exec(text)?.[0] ?? '';
      const header = found.trim();
      // The body may follow at once where a page lost the empty line.
      if (/^[{[]/.test(header) || found === '') break;
      headers.take(header, offset);
      offset += found.length;
      if (header === '') break;
    }
    const { refusal } = headers;
    if (refusal) return { ok: false, ...positionOf(refusal.offset), message: refusal.message };
    const rest = text.slice(offset).trim();
    // The query of a GET stands in its start line.
    const body =
      rest === ''
        ? sliceOf(text, 0, start.trimEnd().replace(/[ \t]HTTP\/[\d.]+$/, '').length)
        : sliceOf(text, offset);
    const read = readBody(body, reading);
    if (!read.ok) return { ok: false, ...positionOf(read.stop.offset), message: read.stop.message };
    headers.tell(reading);
    const region = headers.region ?? read.value.region;
    return finish({ dialect: 'http', ...read.value, region }, reading, options);
  },
};
