// How one text control is tied to the draft: what it reads, and the command that its text becomes.
import type { Command } from '../model/command.ts';
import type { Draft, Entity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { JsonObject, JsonValue, Path } from '../wire/json.ts';

export interface Binding {
  /** The API path in the entity; the name of the field in react-hook-form. */
  readonly name: string;
  readonly read: (draft: Draft) => JsonValue | undefined;
  /** What the draft is to hold for this text; undefined removes the member. */
  readonly parse: (text: string) => JsonValue | undefined;
  readonly write: (value: JsonValue | undefined) => Command;
}

const empty: JsonObject = {};

/** The header for the job, the Task object for a task; empty for what is not in the draft any more. */
export function specOf(draft: Draft, entity: Entity): JsonObject {
  if (entity.kind === 'job') return draft.header;
  return draft.tasks.find(({ id }) => id === entity.id)?.spec ?? empty;
}

export function memberBinding(entity: Entity, name: string, path: Path, parse: Binding['parse']): Binding {
  return {
    name,
    read: (draft) => getAt(specOf(draft, entity), path),
    parse,
    write: (value) => ({ type: 'setField', entity, path, value }),
  };
}

/** The region is no member of the request: it is derived from the zone until the person sets it. */
export const regionBinding: Binding = {
  name: 'Region',
  read: ({ region }) => region ?? undefined,
  parse: (text) => (text.trim() === '' ? undefined : text.trim()),
  write: (value) => ({ type: 'setRegion', region: typeof value === 'string' ? value : null }),
};

/** Edits in a row of the same field of the same entity are one step of the history. */
export const mergeKey = (entity: Entity, name: string): string =>
  entity.kind === 'job' ? `job:${name}` : `${entity.kind}:${entity.id}:${name}`;

export const sameEntity = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind && (a.kind === 'job' || b.kind === 'job' || a.id === b.id);
