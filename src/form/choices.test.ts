import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyAll } from '../model/apply.ts';
import { commonOf } from '../model/common.ts';
import type { Draft } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { draftWith, taskId } from '../model/testing/builders.ts';
import { type JsonObject, type JsonValue, parsePath } from '../wire/json.ts';
import { type ChoiceMemory, changeChoice, chosenNow, givenAlternative } from './choices.ts';
import { choicesOf } from './groups.ts';
import { setMember, specOf } from './subject.ts';

const entity = { kind: 'task', id: taskId('t1') } as const;
const choices = choicesOf('task');
const none: ReadonlySet<string> = new Set();
const alternativesOf = (name: string) => choices.find((each) => each.name === name)?.alternatives ?? [];

function change(draft: Draft, memory: ChoiceMemory, choice: string, next: string): Draft {
  const changes = changeChoice(memory, specOf(draft, entity), alternativesOf(choice), next);
  const applied = applyAll(
    draft,
    changes.map(({ path, value }) => setMember(entity, path, value)),
  );
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
}
const members = (draft: Draft) => {
  const { ComputeEnv, EnvId } = specOf(draft, entity);
  return { ComputeEnv, EnvId };
};
const at = (draft: Draft, path: string) => getAt(specOf(draft, entity), parsePath(path));
const forgetful = (): ChoiceMemory => ({ chosen: undefined, values: {} });

describe('givenAlternative', () => {
  it('is that of the one member, and unknown for several and none', () => {
    const runsOn = alternativesOf('ComputeEnv');
    expect(givenAlternative(runsOn, { ComputeEnv: {} })).toBe('new');
    expect(givenAlternative(runsOn, { EnvId: 'env-1' })).toBe('environment');
    expect(givenAlternative(runsOn, { ComputeEnv: {}, EnvId: 'env-1' })).toBeUndefined();
    expect(givenAlternative(runsOn, {})).toBeUndefined();
  });
});

describe('chosenNow', () => {
  it('begins with the first alternative of each choice', () => {
    expect(chosenNow(choices, [{}], {}, none)).toEqual({
      commands: 'one',
      ComputeEnv: 'new',
      machine: 'one',
      network: 'one',
      login: 'password',
    });
  });

  it('follows the draft, and stays where it is when the draft says nothing', () => {
    const first = chosenNow(choices, [{ EnvId: 'env-1', Application: { Commands: [] } }], {}, none);
    expect(first).toMatchObject({ ComputeEnv: 'environment', commands: 'several' });
    expect(chosenNow(choices, [{}], first, none)).toBe(first);
  });
});

test('law: of several tasks only those are asked that can have chosen differently', () => {
  const spec = fc.record(
    {
      ComputeEnv: fc.constantFrom<JsonObject>(
        {},
        { EnvData: { InstanceType: 'S5' } },
        { EnvData: { InstanceTypes: [] } },
      ),
      EnvId: fc.constantFrom('env-1', 'env-2'),
      Application: fc.constantFrom<JsonValue>({ Command: 'x' }, { Commands: [] }, 'text', {}),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1, maxLength: 4 }), (specs) => {
      const all = new Set(
        choices.flatMap(({ alternatives = [] }) => alternatives.flatMap(({ members }) => members)),
      );
      expect(chosenNow(choices, specs, {}, commonOf(specs).mixed)).toEqual(
        chosenNow(choices, specs, {}, all),
      );
    }),
  );
});

test('several tasks that have chosen differently are at none of the alternatives', () => {
  const specs = [{ EnvId: 'env-1' }, { ComputeEnv: {} }];
  const chosen = chosenNow(choices, specs, {}, commonOf(specs).mixed);
  expect(chosen).toMatchObject({ ComputeEnv: '', commands: 'one' });
  expect(chosenNow(choices, [{ EnvId: 'env-1' }], chosen, none)).toMatchObject({ ComputeEnv: 'environment' });
});

describe('changeChoice', () => {
  it('takes the member of the other alternative out and puts it back on return', () => {
    const memory = forgetful();
    const before = draftWith({ tasks: ['a'] });
    const away = change(before, memory, 'ComputeEnv', 'environment');
    expect(members(away)).toEqual({ ComputeEnv: undefined, EnvId: undefined });
    expect(members(change(away, memory, 'ComputeEnv', 'new'))).toEqual(members(before));
  });

  it('keeps what the draft holds on the chosen side when both members are there', () => {
    const memory: ChoiceMemory = { chosen: 'new', values: { EnvId: 'env-old' } };
    const both = draftWith({ tasks: { a: { EnvId: 'env-1' } } });
    expect(members(change(both, memory, 'ComputeEnv', 'environment'))).toEqual({
      ComputeEnv: undefined,
      EnvId: 'env-1',
    });
    expect(memory.values.ComputeEnv).toBeDefined();
  });

  it('passes through all alternatives of a choice of three and loses none', () => {
    const memory = forgetful();
    const machine = 'ComputeEnv.EnvData';
    const types = { ComputeEnv: { EnvData: { InstanceTypes: ['S5.SMALL2', 'S5.MEDIUM4'] } } };
    const start = draftWith({ tasks: { a: types } });
    const bySize = change(start, memory, 'machine', 'bySize');
    expect(at(bySize, `${machine}.InstanceTypes`)).toBeUndefined();
    const one = change(bySize, memory, 'machine', 'one');
    const back = change(one, memory, 'machine', 'inOrder');
    expect(at(back, `${machine}.InstanceTypes`)).toEqual(['S5.SMALL2', 'S5.MEDIUM4']);
  });

  it('leaves the object around the members where it stands among its neighbours', () => {
    const memory = forgetful();
    const before = draftWith({ tasks: { a: { Timeout: 5 } } });
    const order = (draft: Draft) => Object.keys(specOf(draft, entity));
    memory.values['Application.Commands'] = [{ Command: 'b' }];
    const after = change(before, memory, 'commands', 'several');
    expect(order(after)).toEqual(order(before));
    expect(at(after, 'Application.Command')).toBeUndefined();
  });
});
