// tccli and the older qcloudcli: `tccli batch SubmitJob --Job '{…}' --Placement '{…}'`, folded or unfolded.
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { notSubmitJob } from '../commonParameters.ts';
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import type { Scanned, Stop } from '../json/jsonScanner.ts';
import { newReading, type Reading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { noRequest, otherCommand } from './commandNotes.ts';
import { requestOfOptions } from './commandOptions.ts';
import { commandFinder, type Script, scriptAt, tellComments, type Word } from './commandWords.ts';
import { rawJson } from './optionValue.ts';

// No `\s`: runs of line breaks would be read again from each of them.
const command =
  /(?:^|[\n;&|(])[ \t]*(?:[$#>][ \t]*)?(?:sudo[ \t]+)?(?:[\w./\\-]{0,200}[/\\])?(?:tccli|qcloudcli)(?:\.exe)?\s/;
const anywhere = /\b(?:tccli|qcloudcli)\s+batch\s/;
const options = /(?:^|\s|['"])--(?:Job|Placement)(?:\.[\w.]+)?(?:\s|=|['"{]|$)/;

const isProgram = (word: string) => word === 'tccli' || word === 'qcloudcli';

export const tccliCodec: Codec = {
  dialect: 'tccli',
  recognises(text) {
    if (command.test(text)) return 0.96;
    if (anywhere.test(text)) return 0.55;
    return options.test(text) ? 0.92 : 0;
  },
  read(text, readOptions = {}) {
    const positionOf = readOptions.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const read = readScript(text, reading);
    if (!read.ok) return { ok: false, ...positionOf(read.stop.offset), message: read.stop.message };
    const { root, region, offset } = read.value;
    return finish({ dialect: 'tccli', root, region, offset }, reading, readOptions);
  },
};

interface Call {
  readonly root: JsonValue;
  readonly region: string | undefined;
  readonly offset: number;
}

function readScript(text: string, reading: Reading): Scanned<Call> {
  const finder = commandFinder(text, isProgram);
  let other: Stop | undefined;
  let call: Scanned<Call> | undefined;
  for (let script = finder.next(); script !== undefined; script = finder.next()) {
    const { start } = script;
    const { action, region } = headOf(script);
    const isWanted = action?.value.text === 'SubmitJob' || action?.value.text === 'CreateTaskTemplate';
    if (isWanted && call) reading.notes.add('check', start, otherCommand, 'lost');
    else if (isWanted) {
      const read = requestOfOptions(script, { text, reading });
      if (!read.ok) return read;
      call = {
        ok: true,
        value: { root: read.value.root, region: read.value.region ?? region, offset: start },
      };
    } else other ??= { offset: action?.start ?? start, message: notSubmitJob(action?.value.text ?? '') };
  }
  tellComments(finder.scanner, reading.notes);
  if (call) return call;
  return other ? { ok: false, stop: other } : readFragment(text, reading);
}

const actionName = /^(?:Submit|Create|Describe|Terminate|Delete|Retry|Modify|Attach|Detach)[A-Z]\w*$/;
/** Options may stand before the service and the action, but not many. */
const mostHeadWords = 12;

function headOf(script: Script): { readonly action: Word | undefined; readonly region: string | undefined } {
  let region: string | undefined;
  let before = '';
  let second: Word | undefined;
  for (let count = 0; count < mostHeadWords; count += 1) {
    const word = script.next();
    if (word === undefined) break;
    if (count === 1) second = word;
    if (actionName.test(word.value.text)) return { action: word, region };
    if (/^--region$/i.test(before)) region = word.value.text;
    before = word.value.text.slice(0, 20);
  }
  return { action: second, region };
}

/** Options without the head of their command; JSON before the first one is the Job, whose option was not copied. */
function readFragment(text: string, reading: Reading): Scanned<Call> {
  const start = text.search(/[^\s'"]/);
  const first = /[{[]/.test(text[start] ?? '') ? rawJson(text, start, reading) : undefined;
  const from = first?.end ?? 0;
  const gap = text.slice(from).search(/--\w/);
  if (gap < 0) return { ok: false, stop: { offset: Math.max(0, start), message: noRequest } };
  const script = scriptAt(text, from + gap);
  const read = requestOfOptions(script, { text, reading });
  if (!read.ok) return read;
  tellComments(script.scanner, reading.notes);
  const { root, region } = read.value;
  if (first === undefined) return { ok: true, value: { root, region, offset: from + gap } };
  const isWhole = isJsonObject(first.value) && Object.hasOwn(first.value, 'Job');
  const whole = isWhole ? { ...(first.value as JsonObject), ...root } : { Job: first.value, ...root };
  return { ok: true, value: { root: whole, region, offset: Math.max(0, start) } };
}
