// Some things are said by one of several members, of which the request has exactly one: where a task runs, which
// machines it gets, how one logs in. What stood under the others is kept beside the form, in memory, and comes back
// when the person returns to it.
import type { Command } from '../model/command.ts';
import { getAt } from '../model/lens.ts';
import type { DraftStore } from '../store/draftStore.ts';
import { type JsonObject, type JsonValue, type Path, parsePath } from '../wire/json.ts';
import type { Alternative, Chosen, FieldSpec } from './fieldSpec.ts';
import { mergeKey, type Subject, setMember, specOf, tasksOf } from './subject.ts';

export interface ChoiceMemory {
  /** What the person chose last; it decides while the draft has no member of the choice, or those of several. */
  chosen: string | undefined;
  /** By path. */
  readonly values: Record<string, JsonValue>;
}

const memories = new WeakMap<DraftStore, Map<string, ChoiceMemory>>();

export function choiceMemory(store: DraftStore, subject: Subject, choice: string): ChoiceMemory {
  const known = memories.get(store) ?? new Map<string, ChoiceMemory>();
  memories.set(store, known);
  const key = mergeKey(subject, choice);
  const memory = known.get(key) ?? { chosen: undefined, values: {} };
  known.set(key, memory);
  return memory;
}

/** The alternative that the draft gives by itself; undefined when it has members of several, or none. */
export function givenAlternative(alternatives: readonly Alternative[], spec: JsonObject): string | undefined {
  const given = alternatives.filter((one) => pathsOf(one).some((path) => getAt(spec, path) !== undefined));
  return given.length === 1 ? given[0]?.id : undefined;
}

const paths = new WeakMap<Alternative, readonly Path[]>();

/** Read once: of thousands of selected tasks each is asked. */
function pathsOf(alternative: Alternative): readonly Path[] {
  const known = paths.get(alternative) ?? alternative.members.map(parsePath);
  paths.set(alternative, known);
  return known;
}

/** What a choice is at where several tasks have made different ones. */
const undecided = '';

/**
 * What the choices are at: as the draft gives it, else as it was last. The same object when nothing is different.
 * `specs` has one object for each of several tasks, which differ at the paths in `mixed` and nowhere else.
 */
export function chosenNow(
  choices: readonly FieldSpec[],
  specs: readonly JsonObject[],
  last: Chosen,
  mixed: ReadonlySet<string>,
): Chosen {
  const changes = choices.flatMap(({ name, alternatives = [] }): [string, string][] => {
    // Of ten thousand tasks most have made the same choices: one of them is asked then.
    const asked = differAt(alternatives, mixed) ? specs : specs.slice(0, 1);
    const given = new Set(asked.map((spec) => givenAlternative(alternatives, spec)));
    const [only] = given;
    const now = given.size > 1 ? undecided : (only ?? (last[name] || alternatives[0]?.id) ?? undecided);
    return now === last[name] ? [] : [[name, now]];
  });
  return changes.length === 0 ? last : { ...last, ...Object.fromEntries(changes) };
}

/** Whether a member of a choice, or something in it, is one at which they differ. */
function differAt(alternatives: readonly Alternative[], mixed: ReadonlySet<string>): boolean {
  const members = alternatives.flatMap((one) => one.members);
  return [...mixed].some((path) =>
    members.some((member) => path === member || path.startsWith(`${member}.`)),
  );
}

interface Change {
  readonly path: Path;
  readonly value: JsonValue | undefined;
}

/** Keeps the members of the other alternatives in the memory, and says how the object changes to `next`. */
export function changeChoice(
  memory: ChoiceMemory,
  spec: JsonObject,
  alternatives: readonly Alternative[],
  next: string,
): readonly Change[] {
  const membersOf = (isWanted: (id: string) => boolean) =>
    alternatives.flatMap(({ id, members }) => (isWanted(id) ? members : []));
  const returning: Change[] = [];
  const leaving: Change[] = [];
  for (const member of membersOf((id) => id === next)) {
    const path = parsePath(member);
    const value = memory.values[member];
    if (value === undefined || getAt(spec, path) !== undefined) continue;
    returning.push({ path, value });
  }
  for (const member of membersOf((id) => id !== next)) {
    const path = parsePath(member);
    const value = getAt(spec, path);
    if (value === undefined) continue;
    memory.values[member] = value;
    leaving.push({ path, value: undefined });
  }
  memory.chosen = next;
  // What comes goes in first: an object that was emptied in between would lose its place among its neighbours.
  return [...returning, ...leaving];
}

/** The commands that bring the subject to `next`; each of several tasks keeps what it had for itself. */
export function choiceCommands(
  store: DraftStore,
  subject: Subject,
  { name, alternatives = [] }: FieldSpec,
  next: string,
): readonly Command[] {
  const { draft } = store.getState();
  const memory = choiceMemory(store, subject, name);
  if (subject.kind !== 'tasks') {
    const changes = changeChoice(memory, specOf(draft, subject), alternatives, next);
    return changes.map(({ path, value }) => setMember(subject, path, value));
  }
  memory.chosen = next;
  const fields = tasksOf(draft, subject).flatMap(({ id, spec }) => {
    const own = choiceMemory(store, { kind: 'task', id }, name);
    return changeChoice(own, spec, alternatives, next).map((change) => ({ id, ...change }));
  });
  return fields.length === 0 ? [] : [{ type: 'setTaskFields', fields }];
}
