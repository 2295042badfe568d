// A program in one of the languages of the official SDKs, as far as it says plainly what it submits.
import { isJsonObject, type JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { bufferedNotes } from '../bufferedNotes.ts';
import type { Codec, Decoded, ReadOptions } from '../decoded.ts';
import { readEmbeddedJson } from '../embeddedJson.ts';
import { finish } from '../finish.ts';
import type { Scanned } from '../json/jsonScanner.ts';
import type { RepeatedFinding } from '../noteList.ts';
import { newReading, type Reading } from '../reading.ts';
import { unfoldedRoot } from '../shapes/flatMembers.ts';
import { positionsIn } from '../textPosition.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { codeLikeness } from './codeFeatures.ts';
import { tellDoubts } from './doubts.ts';
import { newCursor, readValue } from './expression.ts';
import type { Language } from './language.ts';
import { materialise, variableInText } from './materialise.ts';
import { tellOthers } from './otherRequests.ts';
import { type Program, readProgram } from './program.ts';
import type { Token } from './tokens.ts';
import type { Entry } from './value.ts';

const noRequest: Text = {
  en: 'a program that gives SubmitJob its request as a plain value expected',
  zh: '应为以直接写出的值向 SubmitJob 传入请求的程序',
};
const notKnown = (shown: string): Text => ({
  en: `what is sent here is not written down plainly (${shown.slice(0, 40)}): only running the program would tell it`,
  zh: `此处发送的内容不是直接写出的值（${shown.slice(0, 40)}）：只有运行程序才能知道`,
});
const tooDeep: Text = { en: 'this is nested more than 200 levels deep', zh: '嵌套超过 200 层' };
const commaMissing: Text = {
  en: 'a comma is missing before the name of this value',
  zh: '该值的名称之前缺少逗号',
};
const notClosed: Text = { en: 'what begins here is not closed', zh: '从这里开始的内容没有结束' };
const endless: Text = { en: 'this value holds itself, or is too large', zh: '此值包含其自身，或过大' };
const restNotRead: Text = {
  en: 'What begins here has no end, or is nested too deep: from here on the program is not read',
  zh: '从这里开始的内容没有结束或嵌套过深：此后的程序未读取',
};
const regionTaken: RepeatedFinding = {
  severity: 'repaired',
  one: {
    en: 'The region of the client taken as the region of the draft',
    zh: '客户端的地域已作为草稿的地域',
  },
};

export function codeCodec(language: Language): Codec {
  return {
    dialect: language,
    recognises: (text) => codeLikeness(text, language),
    read: (text, options = {}) => readCode(text, language, options),
  };
}

function readCode(text: string, language: Language, options: ReadOptions): Decoded {
  const positionOf = options.positionOf ?? positionsIn(text);
  const reading = newReading(positionOf);
  const program = readProgram(text, language);
  const refused = (offset: number, message: Text): Decoded => ({ ok: false, ...positionOf(offset), message });
  const bare = bareValue(program.tokens, language);
  let stop: { offset: number; message: Text } | undefined;
  for (const candidate of candidatesOf(program, bare).slice(0, 20)) {
    const notes = bufferedNotes();
    const read = rootOf(candidate, { ...reading, notes }, text.length + 1000);
    if (!read.ok) {
      stop ??= read.stop;
      continue;
    }
    notes.commit(reading.notes);
    tellDoubts(program.doubts, candidate.value, program.copiesOf, reading.notes);
    tellOthers(candidatesOf(program, undefined), candidate, reading, text.length + 1000);
    const root = withPlacement(read.value, program, reading);
    const { region } = program;
    if (program.failure) reading.notes.add('check', program.failure.offset, restNotRead, 'lost');
    if (region !== undefined) reading.notes.repeat(regionTaken, candidate.offset);
    return finish({ dialect: language, root, region, offset: candidate.offset }, reading, options);
  }
  if (program.failure) {
    const { offset, reason } = program.failure;
    return refused(offset, { deep: tooDeep, open: notClosed, comma: commaMissing }[reason]);
  }
  if (stop) return refused(stop.offset, stop.message);
  const unread = program.sent.find(
    ({ value }) => value.kind === 'unknown' && !value.shown.endsWith('.class'),
  )?.value;
  if (unread?.kind === 'unknown') return refused(unread.offset, notKnown(unread.shown));
  return refused(Math.max(0, text.search(/\S/)), noRequest);
}

function rootOf({ value, offset }: Candidate, reading: Reading, mostValues: number): Scanned<JsonValue> {
  if (value.kind === 'text') {
    if (value.variable !== undefined) reading.notes.repeat(variableInText, value.variable);
    return readEmbeddedJson(value.value, reading);
  }
  const root = materialise(value, reading, mostValues);
  if (root === undefined) return { ok: false, stop: { offset, message: endless } };
  // Flat names are how these SDKs want them: nothing to tell.
  const flat = isJsonObject(root) ? unfoldedRoot(root, { ...reading, offset }, 'usual') : root;
  return { ok: true, value: flat };
}

/** The text as one literal: a dict or hash alone. */
function bareValue(tokens: readonly Token[], language: Language): Entry | undefined {
  const first = tokens[0];
  const begins =
    first?.kind === 'string' ||
    (first?.kind === 'mark' && /^[{[]$/.test(first.text)) ||
    (first?.kind === 'name' && first.text === 'array');
  if (!begins) return undefined;
  const cursor = newCursor(tokens, language, new Map());
  const value = readValue(cursor, true);
  // Strings beside each other in a literal alone are more likely items whose comma is missing.
  const isDoubtful = cursor.joins > 0 || cursor.at < tokens.length - 1;
  return cursor.failure || isDoubtful ? undefined : { value, offset: first?.start ?? 0 };
}

/** A Job in one variable and its Placement in another. */
function withPlacement(root: JsonValue, { variables }: Program, reading: Reading): JsonValue {
  if (!isJsonObject(root) || Object.hasOwn(root, 'Placement')) return root;
  const isJob = Object.hasOwn(root, 'Tasks') || Object.hasOwn(root, 'JobName') || Object.hasOwn(root, 'Job');
  for (const [name, { value, offset }] of isJob ? variables : []) {
    if (!/^placement$/i.test(name) || (value.kind !== 'object' && value.kind !== 'text')) continue;
    const read = rootOf({ value, offset, likeness: 1 }, reading, 1000);
    if (!read.ok || !isJsonObject(read.value)) continue;
    const whole = { Placement: read.value, ...(Object.hasOwn(root, 'Job') ? root : { Job: root }) };
    reading.places.copy(root, whole);
    return whole;
  }
  return root;
}
