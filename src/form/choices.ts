// Some things are said by one of several members, of which the request has exactly one: where a task runs, which
// machines it gets, how one logs in. What stood under the others is kept beside the form, in memory, and comes back
// when the person returns to it.
import type { Command } from '../model/command.ts';
import type { Entity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { DraftStore } from '../store/draftStore.ts';
import { type JsonObject, type JsonValue, parsePath } from '../wire/json.ts';
import { mergeKey } from './binding.ts';
import type { Alternative, Chosen, FieldSpec } from './fieldSpec.ts';

export interface ChoiceMemory {
  /** What the person chose last; it decides while the draft has no member of the choice, or those of several. */
  chosen: string | undefined;
  /** By path. */
  readonly values: Record<string, JsonValue>;
}

const memories = new WeakMap<DraftStore, Map<string, ChoiceMemory>>();

export function choiceMemory(store: DraftStore, entity: Entity, choice: string): ChoiceMemory {
  const known = memories.get(store) ?? new Map<string, ChoiceMemory>();
  memories.set(store, known);
  const key = mergeKey(entity, choice);
  const memory = known.get(key) ?? { chosen: undefined, values: {} };
  known.set(key, memory);
  return memory;
}

/** The alternative that the draft gives by itself; undefined when it has members of several, or none. */
export function givenAlternative(alternatives: readonly Alternative[], spec: JsonObject): string | undefined {
  const given = alternatives.filter(({ members }) =>
    members.some((member) => getAt(spec, parsePath(member)) !== undefined),
  );
  return given.length === 1 ? given[0]?.id : undefined;
}

/** What the choices are at: as the draft gives it, else as it was last. The same object when nothing is different. */
export function chosenNow(choices: readonly FieldSpec[], spec: JsonObject, last: Chosen): Chosen {
  const changes = choices.flatMap(({ name, alternatives = [] }): [string, string][] => {
    const now = givenAlternative(alternatives, spec) ?? last[name] ?? alternatives[0]?.id ?? '';
    return now === last[name] ? [] : [[name, now]];
  });
  return changes.length === 0 ? last : { ...last, ...Object.fromEntries(changes) };
}

/** Keeps the members of the other alternatives in the memory, and says how the draft changes to `next`. */
export function changeChoice(
  memory: ChoiceMemory,
  entity: Entity,
  spec: JsonObject,
  alternatives: readonly Alternative[],
  next: string,
): Command[] {
  const membersOf = (isWanted: (id: string) => boolean) =>
    alternatives.flatMap(({ id, members }) => (isWanted(id) ? members : []));
  const returning: Command[] = [];
  const leaving: Command[] = [];
  for (const member of membersOf((id) => id === next)) {
    const path = parsePath(member);
    const value = memory.values[member];
    if (value === undefined || getAt(spec, path) !== undefined) continue;
    returning.push({ type: 'setField', entity, path, value });
  }
  for (const member of membersOf((id) => id !== next)) {
    const path = parsePath(member);
    const value = getAt(spec, path);
    if (value === undefined) continue;
    memory.values[member] = value;
    leaving.push({ type: 'setField', entity, path, value: undefined });
  }
  memory.chosen = next;
  // What comes goes in first: an object that was emptied in between would lose its place among its neighbours.
  return [...returning, ...leaving];
}
