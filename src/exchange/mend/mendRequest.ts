// One walk over a request that was just read: what is plainly meant otherwise is mended, what is doubtful is told.
import { requestShape } from '../../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import type { ReadOptions } from '../decoded.ts';
import { innerShape } from '../innerShape.ts';
import { defineMember, type Members } from '../member.ts';
import { pushAll } from '../pushAll.ts';
import type { Tell } from '../shapes/tell.ts';
import { doubtCommand } from './cutCommand.ts';
import { doubtDependences } from './dependenceDoubts.ts';
import { bareCharacters, type EntityEvidence, mendEntities, seemsCopied, type Written } from './entities.ts';
import { meantName, nameTaken, renamed } from './memberNames.ts';
import { type Mend, type MendNotes, mendNotes, type Spot } from './mending.ts';
import { mendType } from './mendType.ts';
import { doubtStorage } from './storageDoubts.ts';

interface Visit {
  readonly value: JsonValue;
  readonly spot: Spot;
}

/**
 * Mends in place: the request must be fresh and nobody else's. Iterative, and only where the API documents something:
 * unknown members stay as they are.
 */
export function mendRequest(request: JsonObject, tell: Tell, wanted: ReadOptions['entities']): JsonObject {
  const notes = mendNotes(tell.notes);
  const mends: readonly Mend[] = [
    mendType,
    mendEntities(entityEvidence(request, wanted)),
    doubtStorage,
    doubtCommand,
  ];
  const root: Spot = { step: '', outer: undefined, shape: requestShape, offset: tell.offset };
  const rest: Visit[] = [{ value: request, spot: root }];
  for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
    const { value, spot } = visit;
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value)) renameMembers(value as Members, spot, tell, notes);
    const children: Visit[] = [];
    for (const step of stepsOf(value)) {
      const shape = innerShape(spot.shape, String(step));
      if (shape === undefined) continue;
      const offset = tell.places.of(value, step) ?? spot.offset;
      const inner: Spot = { step, outer: spot, shape, offset };
      const before = childOf(value, step);
      const after = mended(before, inner, mends, notes);
      if (after !== before) setChild(value, step, after);
      children.push({ value: after, spot: inner });
    }
    // Last in, first out: the text is told of in its order.
    pushAll(rest, children.reverse());
  }
  doubtDependences(request, root, tell, notes);
  return request;
}

const stepsOf = (value: JsonObject | readonly JsonValue[]): Iterable<string | number> =>
  Array.isArray(value) ? value.keys() : Object.keys(value);

const childOf = (value: JsonObject | readonly JsonValue[], step: string | number): JsonValue =>
  (value as Readonly<Record<string | number, JsonValue>>)[step] ?? null;

function setChild(value: JsonObject | readonly JsonValue[], step: string | number, child: JsonValue): void {
  if (typeof step === 'string') defineMember(value as Members, step, child);
  else (value as JsonValue[])[step] = child;
}

function mended(before: JsonValue, spot: Spot, mends: readonly Mend[], notes: MendNotes): JsonValue {
  let value = before;
  for (const mend of mends) value = mend(value, spot, notes) ?? value;
  return value;
}

/** Renames keep the order of the members. */
function renameMembers(object: Members, spot: Spot, tell: Tell, notes: MendNotes): void {
  const { shape } = spot;
  if (shape?.kind !== 'object') return;
  const names = Object.keys(object);
  const meant = new Map<string, string>();
  for (const name of names) {
    const known = meantName(name, shape);
    if (known === undefined) continue;
    const taken = Object.hasOwn(object, known) || [...meant.values()].includes(known);
    const place = { ...spot, offset: tell.places.of(object, name) ?? spot.offset };
    notes.tell(taken ? 'check' : 'repaired', place, taken ? nameTaken(name, known) : renamed(name, known));
    if (!taken) meant.set(name, known);
  }
  if (meant.size === 0) return;
  const entries = Object.entries(object);
  for (const name of names) delete object[name];
  for (const [name, value] of entries) {
    const to = meant.get(name) ?? name;
    defineMember(object, to, value);
    if (to !== name) tell.places.set(object, to, tell.places.of(object, name) ?? spot.offset);
  }
}

function entityEvidence(request: JsonObject, wanted: ReadOptions['entities']): EntityEvidence {
  const texts = [...textsIn(request)];
  const bare = bareCharacters(texts.map(({ text }) => text));
  return { bare, isCopied: seemsCopied(texts, bare), wanted };
}

function* textsIn(root: JsonValue): Generator<Written> {
  const rest: (readonly [JsonValue, string])[] = [[root, '']];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [value, name] = next;
    if (typeof value === 'string') yield { text: value, isCommand: name === 'Command' };
    else if (typeof value === 'object' && value !== null) {
      for (const [step, child] of Object.entries<JsonValue>(value as JsonObject)) rest.push([child, step]);
    }
  }
}
