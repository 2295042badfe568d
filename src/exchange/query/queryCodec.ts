import type { JsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { clientTokenDropped, collectCommonParameters, leftOut, notSubmitJob } from '../commonParameters.ts';
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import type { NoteList } from '../noteList.ts';
import { newReading, type Reading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { decodePercent, type Encoding, hasSequence } from './percentEncoding.ts';
import { type Parameter, queryLikeness, splitQuery } from './splitQuery.ts';
import { unflatten } from './unflatten.ts';

const noParameters: Text = {
  en: 'parameters of SubmitJob expected, such as Job.Tasks.0.TaskName=…',
  zh: '应为 SubmitJob 的参数，例如 Job.Tasks.0.TaskName=…',
};
const noJob: Text = { en: 'The text holds no parameter of the Job', zh: '文本中没有 Job 的参数' };
const placeholderLeftOut: Text = {
  en: 'The placeholder of the common parameters left out',
  zh: '已略去公共请求参数的占位符',
};
const headLeftOut: Text = {
  en: 'The text before the first parameter left out',
  zh: '已略去第一个参数之前的文本',
};
const linesRead: Text = {
  en: 'Lines without “&” read as a parameter each',
  zh: '没有“&”的各行已分别读作一个参数',
};
const encodings: Readonly<Record<Encoding, Text>> = {
  none: { en: 'Not percent-encoded: values taken as they stand', zh: '未做百分号编码：各值按原样读取' },
  uri: { en: 'Percent-encoding undone', zh: '已还原百分号编码' },
  form: { en: 'Form encoding undone: + read as a blank', zh: '已还原表单编码：+ 读作空格' },
};
const sequenceKept = {
  severity: 'check',
  one: {
    en: '%XX in a value that is not percent-encoded: kept as it stands',
    zh: '未编码的值中有 %XX：已按原样保留',
  },
} as const;
const brokenSequence = {
  severity: 'check',
  one: { en: '%XX that is no UTF-8: kept as it stands', zh: '%XX 不是有效的 UTF-8：已按原样保留' },
} as const;
const lineEnds = {
  severity: 'repaired',
  one: { en: 'Windows line ends inside a value read as \\n', zh: '值中的 Windows 换行已读作 \\n' },
} as const;

/** An address, a method, blanks or an opening quote: nothing to tell about. */
const usualHead = /^\s*(?:(?:GET|POST)\s+)?["']?(?:https?:\/\/)?[\w.:/-]*$/;

export const queryCodec: Codec = {
  dialect: 'query',
  recognises(text) {
    const likeness = queryLikeness(text);
    if (likeness === 0) return 0;
    return likeness === 2 ? 0.8 : 0.6;
  },
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const query = readQuery(text, reading);
    if (!query.ok) return { ok: false, ...positionOf(query.offset), message: query.message };
    const { request, region, offset } = query;
    return finish({ dialect: 'query', root: request, region, offset }, reading, options);
  },
};

type Query =
  | {
      readonly ok: true;
      readonly request: JsonObject;
      readonly region: string | undefined;
      readonly offset: number;
    }
  | { readonly ok: false; readonly offset: number; readonly message: Text };

/** The parameters of SubmitJob in the text, as they stand between its `&`. */
export function readQuery(text: string, reading: Reading): Query {
  const { notes } = reading;
  const split = splitQuery(text);
  if (split === undefined) return { ok: false, offset: 0, message: noParameters };
  const common = collectCommonParameters();
  const values: Parameter[] = [];
  for (const parameter of split.parameters) {
    const value = readValue(parameter, split.encoding, notes);
    if (parameter.key === 'ClientToken') notes.add('repaired', parameter.offset, clientTokenDropped);
    else if (!common.take(parameter.key, value)) values.push({ ...parameter, value });
  }
  const offset = split.parameters[0]?.offset ?? 0;
  if (common.otherAction !== undefined || values.length === 0) {
    const message = common.otherAction === undefined ? noParameters : notSubmitJob(common.otherAction);
    return { ok: false, offset, message };
  }
  if (common.taken.length > 0) notes.add('repaired', offset, leftOut(common.taken));
  if (!usualHead.test(split.head)) notes.add('check', 0, headLeftOut, 'lost');
  for (const placeholder of split.placeholders) notes.add('repaired', placeholder, placeholderLeftOut);
  notes.add('repaired', offset, encodings[split.encoding]);
  if (split.isLines) notes.add('repaired', offset, linesRead);
  const nested = unflatten(values, reading);
  if (!Object.hasOwn(nested, 'Job')) notes.add('check', offset, noJob);
  const request = Object.hasOwn(nested, 'Job') ? nested : { ...nested, Job: {} };
  return { ok: true, request, region: common.region, offset };
}

function readValue({ value, offset }: Parameter, encoding: Encoding, notes: NoteList): string {
  const { text, whole } = decodePercent(value, encoding);
  if (!whole) notes.repeat(brokenSequence, offset);
  if (encoding !== 'none') return text;
  if (hasSequence(text)) notes.repeat(sequenceKept, offset);
  if (!text.includes('\r\n')) return text;
  notes.repeat(lineEnds, offset);
  return text.replaceAll('\r\n', '\n');
}
