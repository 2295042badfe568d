import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { submitJobRequest } from '../wire/schema/submitJob.ts';
import { exampleRequest } from './example.ts';
import { graphOf } from './graph.ts';
import { getAt } from './lens.ts';
import { draftFromRequest, draftRegion, taskName } from './request.ts';
import { counterIds } from './testing/builders.ts';

/** What sh prints for the task's command with the variables that Batch documents. */
function run(task: number, instance: number): string {
  const spec = ['Job', 'Tasks', task];
  const variables = getAt(exampleRequest, [...spec, 'EnvVars', 0]);
  return execFileSync('/bin/sh', ['-c', String(getAt(exampleRequest, [...spec, 'Application', 'Command']))], {
    encoding: 'utf8',
    env: {
      [String(getAt(variables, ['Name']))]: String(getAt(variables, ['Value'])),
      BATCH_TASK_INSTANCE_INDEX: String(instance),
      BATCH_TASK_INSTANCE_NUM: String(getAt(exampleRequest, [...spec, 'TaskInstanceNum'])),
    },
  });
}

test('is a request as the API documents it', () => {
  expect(submitJobRequest.safeParse(exampleRequest).error).toBeUndefined();
});

test('is a draft of two tasks, one after the other, in a region that is known from the zone', () => {
  const draft = draftFromRequest(exampleRequest, counterIds());
  const [first, second] = draft.tasks;
  expect(draft.tasks.map(taskName)).toEqual(['prepare', 'summarise']);
  expect(first && graphOf(draft).after.get(first.id)).toEqual([second?.id]);
  expect(draftRegion(draft)).toBe('ap-guangzhou');
});

test('its commands run in sh, and the parts add up to the whole', () => {
  const parts = [0, 1, 2].map((instance) => run(0, instance));
  expect(parts[2]).toBe('Part 3 of 3\nThe numbers up to 300 add 25050\n');
  const sums = parts.map((text) => Number(/add (\d+)/.exec(text)?.[1]));
  const sum = sums.reduce((a, b) => a + b);
  expect(run(1, 0)).toBe(`All parts are done\nThe numbers from 1 to 300 add up to ${sum}\n`);
});
