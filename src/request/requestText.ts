import { encode, type OutputDialect } from '../exchange/encode.ts';
import type { Draft } from '../model/draft.ts';
import { requestOf } from '../model/request.ts';

export interface TextForm {
  readonly dialect: OutputDialect;
  readonly secrets: 'masked' | 'plain';
}

const written = new WeakMap<Draft, Map<string, string>>();

/** The request of the draft as it is copied and saved. */
export function requestText(draft: Draft, { dialect, secrets }: TextForm): string {
  const key = `${dialect} ${secrets}`;
  const known = written.get(draft) ?? new Map<string, string>();
  written.set(draft, known);
  const text = known.get(key) ?? encode(requestOf(draft), dialect, { secrets });
  known.set(key, text);
  return text;
}

/** The request as it is shown: a query with a line for each parameter, which is read back all the same. */
export function shownText(draft: Draft, form: TextForm): string {
  const text = requestText(draft, form);
  return form.dialect === 'query' ? text.replaceAll('&', '\n&') : text;
}
