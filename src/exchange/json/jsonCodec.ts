import type { Codec } from '../decoded.ts';
import { readEmbeddedJson } from '../embeddedJson.ts';
import { finish } from '../finish.ts';
import { sliceOf } from '../mappedText.ts';
import { silent } from '../noteList.ts';
import { newReading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { jsonScanner } from './jsonScanner.ts';

/** The offset of the first significant character. */
function startOf(text: string): number {
  const scanner = jsonScanner(text, silent);
  scanner.peek();
  return scanner.offset;
}

export const jsonCodec: Codec = {
  dialect: 'json',
  recognises(text) {
    const first = text[startOf(text)];
    if (first === '{') return 0.9;
    // JSON in a string, as it is copied out of a program or a log.
    if (/^\s*["'](?:\\+["'])?\s*\\*[{[]/.test(text)) return 0.5;
    return first === '[' ? 0.5 : 0;
  },
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const read = readEmbeddedJson(sliceOf(text), reading);
    if (!read.ok) return { ok: false, ...positionOf(read.stop.offset), message: read.stop.message };
    return finish({ dialect: 'json', root: read.value, offset: startOf(text) }, reading, options);
  },
};
