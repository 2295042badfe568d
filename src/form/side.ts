// Where a task runs is one of two members, of which the request has exactly one. What stood under the other is kept
// beside the form, in memory and by task, and comes back when the person returns to it.
import type { Command } from '../model/command.ts';
import type { Entity, TaskId } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { DraftStore } from '../store/draftStore.ts';
import type { JsonObject, JsonValue } from '../wire/json.ts';
import type { Side } from './fieldSpec.ts';

export interface SideMemory {
  /** What the person chose last; it decides while the draft has neither member, or both. */
  chosen: Side;
  readonly values: Partial<Record<Side, JsonValue>>;
}

const memberOf: Readonly<Record<Side, string>> = { new: 'ComputeEnv', environment: 'EnvId' };

const memories = new WeakMap<DraftStore, Map<TaskId, SideMemory>>();

export function sideMemory(store: DraftStore, id: TaskId): SideMemory {
  const tasks = memories.get(store) ?? new Map<TaskId, SideMemory>();
  memories.set(store, tasks);
  const memory = tasks.get(id) ?? { chosen: 'new', values: {} };
  tasks.set(id, memory);
  return memory;
}

/** The side that the draft gives by itself; undefined when it has both members or neither. */
export function givenSide(spec: JsonObject): Side | undefined {
  const machines = getAt(spec, ['ComputeEnv']) !== undefined;
  const environment = getAt(spec, ['EnvId']) !== undefined;
  if (machines === environment) return undefined;
  return machines ? 'new' : 'environment';
}

/** Keeps the member of the other side in the memory, and says how the draft changes sides. */
export function changeSide(memory: SideMemory, entity: Entity, spec: JsonObject, next: Side): Command[] {
  const left: Side = next === 'new' ? 'environment' : 'new';
  const leaving = getAt(spec, [memberOf[left]]);
  const present = getAt(spec, [memberOf[next]]);
  const returning = present ?? memory.values[next];
  memory.chosen = next;
  if (leaving !== undefined) memory.values[left] = leaving;
  const commands: Command[] = [];
  if (leaving !== undefined) {
    commands.push({ type: 'setField', entity, path: [memberOf[left]], value: undefined });
  }
  if (present === undefined && returning !== undefined) {
    commands.push({ type: 'setField', entity, path: [memberOf[next]], value: returning });
  }
  return commands;
}
