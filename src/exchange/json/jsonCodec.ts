import { isJsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Codec } from '../decoded.ts';
import { noteList, silent } from '../noteList.ts';
import { positionsIn } from '../textPosition.ts';
import { wholeRequest } from '../wholeRequest.ts';
import { jsonScanner } from './jsonScanner.ts';
import { readTolerantJson } from './tolerantJson.ts';

const noObject: Text = { en: 'an object “{…}” expected', zh: '此处应为对象“{…}”' };
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
    return first === '[' ? 0.5 : 0;
  },
  read(text) {
    const positionOf = positionsIn(text);
    const notes = noteList(positionOf);
    const read = readTolerantJson(text, positionOf, notes);
    if (!read.ok) return { ok: false, ...positionOf(read.stop.offset), message: read.stop.message };
    const start = startOf(text);
    if (!isJsonObject(read.value)) return { ok: false, ...positionOf(start), message: noObject };
    const whole = wholeRequest(read.value);
    if (!whole.ok) return { ok: false, ...positionOf(start), message: whole.message };
    for (const { severity, message } of whole.notes) notes.add(severity, start, message);
    const { request, region } = whole;
    return {
      ok: true,
      dialect: 'json',
      request,
      notes: notes.notes(),
      ...(region === undefined ? {} : { region }),
    };
  },
};
