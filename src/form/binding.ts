// How one text control is tied to the draft: what it reads, and the command that its text becomes.
import type { Command } from '../model/command.ts';
import type { Draft } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { JsonValue, Path } from '../wire/json.ts';
import { type Subject, setMember, specOf } from './subject.ts';

export interface Binding {
  /** The API path in the subject; the name of the field in react-hook-form. */
  readonly name: string;
  readonly read: (draft: Draft, subject: Subject) => JsonValue | undefined;
  /** What the draft is to hold for this text; undefined removes the member. */
  readonly parse: (text: string) => JsonValue | undefined;
  readonly write: (value: JsonValue | undefined, draft: Draft, subject: Subject) => Command;
}

/** The control of the member at a path, whatever the subject is. */
export function memberBinding(name: string, path: Path, parse: Binding['parse']): Binding {
  return {
    name,
    read: (draft, subject) => getAt(specOf(draft, subject), path),
    parse,
    write: (value, _, subject) => setMember(subject, path, value),
  };
}

/** The region is no member of the request: it is derived from the zone until the person sets it. */
export const regionBinding: Binding = {
  name: 'Region',
  read: ({ region }) => region ?? undefined,
  parse: (text) => (text.trim() === '' ? undefined : text.trim()),
  write: (value) => ({ type: 'setRegion', region: typeof value === 'string' ? value : null }),
};
