// Literals of strings and regular expressions as the languages have them.
import { expect, it } from 'vitest';
import { reportOf, requestIn } from '../testing/readText.ts';

const commandIn = (text: string) =>
  (requestIn(text).Job as { Tasks: { Application?: { Command?: string } }[] }).Tasks[0]?.Application?.Command;
const checksOf = (text: string) => reportOf(text).filter((line) => line.includes(' check: '));

it('a quote inside a regular expression begins no string', () => {
  const text =
    "const p = { Job: { JobName: 'j'.replace(/['\"/]/g, ''), Priority: 6 } };\nclient.SubmitJob(p);";
  expect(requestIn(text)).toEqual({ Job: { Priority: 6 } });
  expect(checksOf(text)).toEqual(['1:32 check: Job.JobName is not a plain value (replace): left out']);
  expect(
    requestIn("require 'json'\nname = /it's/.match(x)\nclient.SubmitJob({ Job: { JobName: 'j' } })"),
  ).toEqual({ Job: { JobName: 'j' } });
});

it('what divides is no regular expression', () => {
  const text =
    "const half = total / 2;\nconst p = { Job: { JobName: 'a/b', Priority: 1 } }; // half / 2\nclient.SubmitJob(p);";
  expect(requestIn(text)).toEqual({ Job: { JobName: 'a/b', Priority: 1 } });
});

it('a backslash in a raw string of Python keeps the quote behind it, and stays', () => {
  const text =
    'from x import y\nclient.SubmitJob({"Job": {"JobName": "j", "Tasks": [{"Application": {"Command": r"grep \\d \\"a\\""}}]}})';
  expect(commandIn(text)).toBe('grep \\d \\"a\\"');
});

it.each(['<<~SH', '<<-SH', '<<SH'])('a here-document of Ruby, %s, ends with its last line break', (head) => {
  const text = `require 'json'\ncmd = ${head}\nset -e\necho a\nSH\nclient.SubmitJob({ Job: { JobName: 'j', Tasks: [{ Application: { Command: cmd } }] } })`;
  expect(commandIn(text)).toBe('set -e\necho a\n');
});

it('a variable in two braces of C# is told', () => {
  const text =
    'using A;\nvar n = "x";\nvar json = $$"""{"Job": {"JobName": "{{n}}", "Priority": 1}}""";\nreq = R.FromJsonString<SubmitJobRequest>(json);\nclient.SubmitJobSync(req);';
  expect(requestIn(text)).toEqual({ Job: { JobName: '{{n}}', Priority: 1 } });
  expect(checksOf(text).join()).toContain('A variable of the program inside a text kept as it stands');
});
