import { type Code, type CodeDialect, writeCode } from '../exchange/writeCode.ts';
import type { Draft } from '../model/draft.ts';
import { draftRegion, requestOf } from '../model/request.ts';

export interface CodeForm {
  readonly dialect: CodeDialect;
  readonly secrets: 'masked' | 'plain';
}

const written = new WeakMap<Draft, Map<string, Code>>();

/** The command or the program that submits the request of the draft, or why there is none. */
export function codeText(draft: Draft, { dialect, secrets }: CodeForm): Code {
  const key = `${dialect} ${secrets}`;
  const known = written.get(draft) ?? new Map<string, Code>();
  written.set(draft, known);
  const region = draftRegion(draft);
  const code =
    known.get(key) ??
    writeCode(requestOf(draft), dialect, { secrets, ...(region === undefined ? {} : { region }) });
  known.set(key, code);
  return code;
}

/** What is shown and marked: nothing where it is refused. */
export const shownCode = (code: Code): string => (code.ok ? code.text : '');
