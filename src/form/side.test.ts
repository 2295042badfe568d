import { describe, expect, it } from 'vitest';
import { applyAll } from '../model/apply.ts';
import { type Draft, taskEntity } from '../model/draft.ts';
import { draftWith, taskId } from '../model/testing/builders.ts';
import type { JsonObject } from '../wire/json.ts';
import { specOf } from './binding.ts';
import type { Side } from './fieldSpec.ts';
import { changeSide, givenSide, type SideMemory } from './side.ts';

const entity = taskEntity(taskId('t1'));

function change(draft: Draft, memory: SideMemory, next: Side): Draft {
  const applied = applyAll(draft, changeSide(memory, entity, specOf(draft, entity), next));
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
}
const members = (draft: Draft) => {
  const { ComputeEnv, EnvId } = specOf(draft, entity);
  return { ComputeEnv, EnvId };
};

describe('givenSide', () => {
  it('is that of the one member, and unknown for both and neither', () => {
    const machines: JsonObject = { ComputeEnv: {} };
    expect(givenSide(machines)).toBe('new');
    expect(givenSide({ EnvId: 'env-1' })).toBe('environment');
    expect(givenSide({ ...machines, EnvId: 'env-1' })).toBeUndefined();
    expect(givenSide({})).toBeUndefined();
  });
});

describe('changeSide', () => {
  it('takes the member of the other side out and puts it back on return', () => {
    const memory: SideMemory = { chosen: 'new', values: {} };
    const before = draftWith({ tasks: ['a'] });
    const away = change(before, memory, 'environment');
    expect(members(away)).toEqual({ ComputeEnv: undefined, EnvId: undefined });
    expect(members(change(away, memory, 'new'))).toEqual(members(before));
  });

  it('keeps what the draft holds on the chosen side when both members are there', () => {
    const memory: SideMemory = { chosen: 'new', values: { environment: 'env-old' } };
    const both = draftWith({ tasks: { a: { EnvId: 'env-1' } } });
    expect(members(change(both, memory, 'environment'))).toEqual({ ComputeEnv: undefined, EnvId: 'env-1' });
    expect(memory.values.new).toBeDefined();
  });
});
