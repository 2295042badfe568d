import { expect, test } from 'vitest';
import { apply } from '../model/apply.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import type { JsonObject } from '../wire/json.ts';
import { copiedSettings } from './copySettings.ts';
import { groupsOf } from './groups.ts';

const groups = (...ids: string[]) => groupsOf('task').filter(({ id }) => ids.includes(id));

/** The second task after the groups of the first were copied to it. */
function copied(from: JsonObject, to: JsonObject, ...ids: string[]): JsonObject {
  const draft = draftWith({ tasks: { from, to } });
  const fields = copiedSettings(draft.tasks[0]?.spec ?? {}, groups(...ids), [idOf(draft, 'to')]);
  const applied = apply(draft, { type: 'setTaskFields', fields });
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft.tasks[1]?.spec ?? {};
}

test('a group is copied as a whole, and what is not set in it is removed', () => {
  const to = { MaxRetryCount: 3, FailedAction: 'INTERRUPT', EnvVars: [{ Name: 'A', Value: '1' }] };
  const after = copied({ Timeout: 60, MaxRetryCount: 1 }, to, 'retry');
  expect(after).toMatchObject({ TaskName: 'to', Timeout: 60, MaxRetryCount: 1, EnvVars: to.EnvVars });
  expect(after).not.toHaveProperty('FailedAction');
});

test('names stay, and the choice of the source is that of the target', () => {
  const after = copied({ EnvId: 'env-aaaaaaaa', ComputeEnv: undefined as never }, {}, 'basics');
  expect(after.TaskName).toBe('to');
  expect(after.EnvId).toBe('env-aaaaaaaa');
  expect(after).not.toHaveProperty('ComputeEnv');
});

test('secrets and lists go along', () => {
  const from = { Application: { Docker: { Image: 'i', Password: 'p' } } };
  expect(copied(from, {}, 'docker')).toMatchObject({
    Application: { Docker: { Image: 'i', Password: 'p' } },
  });
});
