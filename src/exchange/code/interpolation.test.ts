import { describe, expect, it } from 'vitest';
import type { Dialect } from '../decoded.ts';
import { reportOf, requestIn } from '../testing/readText.ts';

const meant = { Job: { JobName: 'job-7-x', JobDescription: 'a{b}' } };
const dollar = '$';

describe('variables inside strings', () => {
  it.each<[Dialect, string]>([
    [
      'python',
      `from x import y\nn = "x"\nk = 7\nclient.SubmitJob({"Job": {"JobName": f"job-{k}-{n}", "JobDescription": f"a{{b}}"}})`,
    ],
    [
      'python',
      `from x import y\nn = "x"\nk = 7\nreq.from_json_string(f'{{"Job": {{"JobName": "job-{k}-{n}", "JobDescription": "a{{b}}"}}}}')`,
    ],
    [
      'nodejs',
      `const n = 'x';\nconst k = 7;\nclient.SubmitJob({ Job: { JobName: \`job-${dollar}{k}-${dollar}{ n }\`, JobDescription: 'a{b}' } });`,
    ],
    [
      'php',
      `<?php\n$n = 'x';\n$k = 7;\n$client->SubmitJob(['Job' => ['JobName' => "job-$k-{$n}", 'JobDescription' => 'a{b}']]);`,
    ],
    [
      'php',
      `<?php\n$n = 'x';\n$p = <<<EOT\n{"Job": {"JobName": "job-7-$n", "JobDescription": "a{b}"}}\nEOT;\n$req->fromJsonString($p);`,
    ],
    [
      'ruby',
      `require 'json'\nn = 'x'\nk = 7\nclient.SubmitJob({ 'Job' => { 'JobName' => "job-#{k}-#{n}", 'JobDescription' => 'a{b}' } })`,
    ],
    [
      'csharp',
      'using A.B;\nvar n = "x";\nvar job = new Job { JobName = $"job-7-{n}", JobDescription = $"a{{b}}" };\nclient.SubmitJobSync(new SubmitJobRequest { Job = job });',
    ],
    [
      'csharp',
      'using A.B;\nvar n = "x";\nvar json = $"{{\\"Job\\": {{\\"JobName\\": \\"job-7-{n}\\", \\"JobDescription\\": \\"a{{b}}\\"}}}}";\nvar req = AbstractModel.FromJsonString<SubmitJobRequest>(json);',
    ],
    [
      'python',
      `from x import y\nclass C:\n    N = "x"\n    def f(self):\n        client.SubmitJob({"Job": {"JobName": f"job-7-{self.N}", "JobDescription": "a{b}"}})`,
    ],
  ])('are filled in where they are known (%s)', (dialect, text) => {
    expect(requestIn(text, { dialect })).toEqual(meant);
    expect(reportOf(text, { dialect }).filter((line) => line.includes(' check: '))).toEqual([]);
  });

  it.each([
    ['f"job-{n}"', 'job-{n}'],
    ['f"job-{k:02d}"', 'job-{k:02d}'],
    ['f"job-{k + 1}-{k}"', 'job-{k + 1}-{k}'],
  ])('stay as they stand in %s, and are told', (literal, name) => {
    const text = `from x import y\nk = 7\nclient.SubmitJob({"Job": {"JobName": ${literal}}})`;
    expect(requestIn(text)).toEqual({ Job: { JobName: name } });
    expect(reportOf(text).join()).toContain(
      'check: A variable of the program inside a text kept as it stands',
    );
  });

  it('do not double without end', () => {
    const text = `from x import y\ns = "ab"\n${'s = f"{s}{s}"\n'.repeat(60)}client.SubmitJob({"Job": {"JobName": s, "Priority": 1}})`;
    expect(requestIn(text)).toMatchObject({ Job: { Priority: 1 } });
  });
});
