// Numbers as the languages write them.
import { expect, it } from 'vitest';
import { reportOf, requestIn } from '../testing/readText.ts';

const python = 'from tencentcloud.batch.v20170312 import models\n';
const priorityIn = (text: string) => (requestIn(text).Job as { Priority: unknown }).Priority;

it.each([
  ['0x1F', 31],
  ['0b101', 5],
  ['0o17', 15],
  ['1_000', 1000],
  ['1e2', 100],
  ['-0x10', -16],
])('%s is %d', (digits, value) => {
  expect(priorityIn(`${python}client.SubmitJob({"Job": {"JobName": "a", "Priority": ${digits}}})`)).toBe(
    value,
  );
});

it.each([
  [
    'go',
    'package main\nclient.SubmitJob(map[string]any{"Job": map[string]any{"JobName": "a", "Priority": 010}})',
    8,
  ],
  ['nodejs', "const x = 1;\nclient.SubmitJob({ Job: { JobName: 'a', Priority: 010 } });", 8],
  [
    'java',
    'import a.b;\nJob job = new Job();\njob.setPriority(010);\nreq.setJob(job);\nclient.SubmitJob(req);',
    8,
  ],
  [
    'csharp',
    'using A;\nvar req = new R { Job = new Job { JobName = "a", Priority = 010 } };\nclient.SubmitJobSync(req);',
    10,
  ],
])('a zero in front is octal where the language has it so: %s', (_, text, value) => {
  expect(priorityIn(text)).toBe(value);
});

it.each([['9007199254740993'], ['-9007199254740993']])(
  '%s, too large to be exact, is kept by its digits and told',
  (digits) => {
    const text = `${python}client.SubmitJob({"Job": {"JobName": "a", "Priority": ${digits}}})`;
    expect(priorityIn(text)).toBe(digits);
    expect(reportOf(text).join('\n')).toContain('is too large to be exact as a number: kept as text');
  },
);
