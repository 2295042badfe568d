import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../wire/json.ts';
import { draftFromRequest, requestOf } from './request.ts';
import { requestSize } from './requestSize.ts';
import { counterIds } from './testing/builders.ts';

const written = (request: JsonObject) => new TextEncoder().encode(JSON.stringify(request)).byteLength;
const weighed = (request: JsonObject) => {
  const draft = draftFromRequest(request, counterIds());
  expect(requestOf(draft)).toEqual(request);
  return requestSize(draft);
};

test.each<[string, JsonObject]>([
  ['nothing', {}],
  ['no lists', { Job: { JobName: '作业 🚀' }, Placement: { Zone: 'ap-guangzhou-3' } }],
  ['empty lists', { Job: { Tasks: [], Dependences: [] } }],
  [
    'a dependence with more members, and one that is none',
    { Job: { Tasks: [{ TaskName: 'a' }], Dependences: [{ EndTask: 'a', StartTask: 'gone', Note: 1 }, 7] } },
  ],
  ['tasks that are none', { Job: { Tasks: ['x', null, { TaskName: 'b' }] } }],
])('weighs %s as it is written', (_, request) => {
  expect(weighed(request)).toBe(written(request));
});

test('law: weighs what is written, whatever the names and texts are', () => {
  const name = fc.string({ unit: 'binary', maxLength: 8 });
  const task = fc.record({ TaskName: name, Application: fc.record({ Command: name }) });
  fc.assert(
    fc.property(
      fc.array(task, { maxLength: 6 }),
      fc.array(fc.tuple(name, fc.nat(5)), { maxLength: 6 }),
      (Tasks, ends) => {
        const Dependences = ends.map(([StartTask, at]) => ({
          StartTask,
          EndTask: Tasks[at]?.TaskName ?? StartTask,
        }));
        const draft = draftFromRequest({ Job: { Tasks, Dependences } }, counterIds());
        expect(requestSize(draft)).toBe(written(requestOf(draft)));
      },
    ),
  );
});
