import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Text } from '../wire/text.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>['values'];

export type Parsed<T extends Options> =
  | { readonly ok: true; readonly values: Values<T>; readonly files: readonly string[] }
  | { readonly ok: false; readonly message: Text };

const wrong = (en: string, zh: string): { ok: false; message: Text } => ({ ok: false, message: { en, zh } });

/** Options and file names of one command. `files`: how many it takes. */
export function readArgs<const T extends Options>(
  args: readonly string[],
  options: T,
  files: 0 | 1,
): Parsed<T> {
  let parsed: { values: Values<T>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return wrong(`${said} “--help” shows the options.`, `${said} “--help”显示可用选项。`);
  }
  const { values, positionals } = parsed;
  if (positionals.length < files)
    return wrong('FILE is missing; “-” is standard input.', '缺少 FILE；“-”表示标准输入。');
  if (positionals.length > files) {
    const extra = positionals[files];
    return wrong(`“${extra}” is one argument too many.`, `多了一个参数“${extra}”。`);
  }
  return { ok: true, values, files: positionals };
}

/** A port from an option's text; 0 means any free one. Undefined when it is none. */
export function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65535 ? port : undefined;
}

export const isTarget = (text: string): text is 'local' | 'tencent' => text === 'local' || text === 'tencent';

export const notATarget: Text = {
  en: '--target is local or tencent.',
  zh: '--target 只能是 local 或 tencent。',
};
