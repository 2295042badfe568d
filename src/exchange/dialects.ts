// Every dialect that is read. A new one is a folder with its codec, and a line in each table.
import type { Text } from '../wire/text.ts';
import { codeCodec } from './code/codeCodec.ts';
import { curlCodec } from './commandLine/curlCodec.ts';
import { tccliCodec } from './commandLine/tccliCodec.ts';
import type { Codec, Dialect } from './decoded.ts';
import { edgesCodec } from './graphs/edgesCodec.ts';
import { wfcommonsCodec } from './graphs/wfcommonsCodec.ts';
import { httpCodec } from './http/httpCodec.ts';
import { jsonCodec } from './json/jsonCodec.ts';
import { queryCodec } from './query/queryCodec.ts';

export const dialectNames: Readonly<Record<Dialect, Text>> = {
  json: { en: 'JSON', zh: 'JSON' },
  query: { en: 'Query string', zh: '查询字符串' },
  tccli: { en: 'tccli command', zh: 'tccli 命令' },
  curl: { en: 'curl command', zh: 'curl 命令' },
  http: { en: 'HTTP request', zh: 'HTTP 请求' },
  python: { en: 'Python', zh: 'Python' },
  java: { en: 'Java', zh: 'Java' },
  go: { en: 'Go', zh: 'Go' },
  nodejs: { en: 'Node.js', zh: 'Node.js' },
  php: { en: 'PHP', zh: 'PHP' },
  csharp: { en: 'C#', zh: 'C#' },
  cpp: { en: 'C++', zh: 'C++' },
  ruby: { en: 'Ruby', zh: 'Ruby' },
  wfcommons: { en: 'WfCommons workflow', zh: 'WfCommons 工作流' },
  edges: { en: 'List of edges', zh: '边列表' },
};

const codecs: readonly Codec[] = [
  jsonCodec,
  queryCodec,
  tccliCodec,
  curlCodec,
  httpCodec,
  codeCodec('python'),
  codeCodec('java'),
  codeCodec('go'),
  codeCodec('nodejs'),
  codeCodec('php'),
  codeCodec('csharp'),
  codeCodec('cpp'),
  codeCodec('ruby'),
  wfcommonsCodec,
  edgesCodec,
];

export const codecOf = (dialect: Dialect): Codec | undefined =>
  codecs.find((codec) => codec.dialect === dialect);

/** The codec that is surest, and how sure it is; undefined when none knows the text. */
export function recognise(text: string): { readonly codec: Codec; readonly score: number } | undefined {
  let best: { codec: Codec; score: number } | undefined;
  for (const codec of codecs) {
    const score = codec.recognises(text);
    if (score > (best?.score ?? 0)) best = { codec, score };
  }
  return best;
}

/** Codecs to try when the surest one cannot read the text: those that know it, and literals of programs. */
export function alternatives(text: string): readonly Codec[] {
  const isLiteral = /^\s*(?:[{[(]|array\()/.test(text);
  const known = codecs.filter(
    (codec) => codec.recognises(text) > 0.5 || (isLiteral && literals.has(codec.dialect)),
  );
  // Names without quotes are those of JavaScript.
  const isScript = /^\s*\{\s*[A-Za-z_$][\w$]*\s*:/.test(text);
  return isScript
    ? known.toSorted((a, b) => Number(b.dialect === 'nodejs') - Number(a.dialect === 'nodejs'))
    : known;
}
const literals: ReadonlySet<Dialect> = new Set(['python', 'nodejs', 'php', 'ruby']);
