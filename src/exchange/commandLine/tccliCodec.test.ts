import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, reportOf, requestIn, stopOf } from '../testing/readText.ts';
import { fullRequest } from '../testing/requestArbitrary.ts';
import { writeCode } from '../writeCode.ts';

const job = { JobName: 'bake', Tasks: [{ TaskName: 'mix', Application: { Command: 'echo "it\'s $1"' } }] };
const placement = { Zone: 'ap-chengdu-1' };
const request = { Placement: placement, Job: job };
const jobText = JSON.stringify(job);
const placementText = JSON.stringify(placement);
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const doubled = (text: string) => `"${text.replace(/["\\$`]/g, (mark) => `\\${mark}`)}"`;

describe('folded options', () => {
  it.each([
    [
      'in single quotes',
      `tccli batch SubmitJob --Job ${quoted(jobText)} --Placement ${quoted(placementText)}`,
    ],
    [
      'in the other order',
      `tccli batch SubmitJob --Placement ${quoted(placementText)} --Job ${quoted(jobText)}`,
    ],
    [
      'in double quotes',
      `tccli batch SubmitJob --Job ${doubled(jobText)} --Placement ${doubled(placementText)}`,
    ],
    [
      'with an equals sign',
      `tccli batch SubmitJob --Job=${quoted(jobText)} --Placement=${doubled(placementText)}`,
    ],
    [
      'glued to the option',
      `tccli batch SubmitJob --Job${quoted(jobText)} --Placement${quoted(placementText)}`,
    ],
    [
      'over several lines',
      `tccli batch SubmitJob \\\n  --Job ${quoted(JSON.stringify(job, null, 2))} \\\n  --Placement ${quoted(placementText)}`,
    ],
    [
      'with lines of PowerShell',
      `tccli batch SubmitJob \`\n --Job ${quoted(jobText)} \`\r\n --Placement ${quoted(placementText)}`,
    ],
    [
      "in $'…'",
      `tccli batch SubmitJob --Job $'${jobText.replace(/['\\]/g, (m) => `\\${m}`)}' --Placement ${quoted(placementText)}`,
    ],
    [
      'with a path and a prompt',
      `$ /usr/local/bin/tccli batch SubmitJob --Job ${quoted(jobText)} --Placement ${quoted(placementText)}`,
    ],
    [
      'of qcloudcli',
      `qcloudcli batch SubmitJob --Version 2017-03-12 --Job ${quoted(jobText)} --Placement ${quoted(placementText)}`,
    ],
    [
      'from variables',
      `JOB=${quoted(jobText)}\nP=${quoted(placementText)}\ntccli batch SubmitJob --Job "$JOB" --Placement "\${P}"`,
    ],
    [
      'from a here-document in a variable',
      `JOB=$(cat <<'EOF'\n${JSON.stringify(job, null, 1)}\nEOF\n)\ntccli batch SubmitJob --Job "$JOB" --Placement ${quoted(placementText)}`,
    ],
    ['as the whole input', `tccli batch SubmitJob --cli-input-json ${quoted(JSON.stringify(request))}`],
    ['whose beginning was not copied', `${JSON.stringify(job, null, 1)}' --Placement '${placementText}'`],
    [
      'after another call',
      `tccli batch DescribeJobs --Limit 1\ntccli batch SubmitJob --Job ${quoted(jobText)} --Placement ${quoted(placementText)} | jq .`,
    ],
  ])('%s', (_, text) => {
    expect(readText(text)).toMatchObject({ dialect: 'tccli' });
    expect(requestIn(text)).toEqual(request);
  });

  it('reads comments of the shell and of the JSON, and names their lines in the script', () => {
    const text = `# send it\ntccli batch SubmitJob --region ap-chengdu --Job '{\n  "JobName": "a", // it's short\n  "Priority": "7",\n  "Tasks": [],\n}' --Placement'{"Zone": "ap-chengdu-1"}'`;
    expect(readText(text)).toMatchObject({ region: 'ap-chengdu' });
    expect(requestIn(text)).toEqual({
      Job: { JobName: 'a', Priority: 7, Tasks: [] },
      Placement: { Zone: 'ap-chengdu-1' },
    });
    expect(reportOf(text)).toEqual([
      '1:1 repaired: 1 comment of the shell left out',
      '2:23 repaired: --region taken as the region of the draft',
      '2:50 check: The quotes around --Job do not fit the shell: the JSON between them read as it stands',
      '3:19 repaired: 1 comment left out',
      '4:3 repaired: Priority "7" read as the number 7',
      '5:14 repaired: Trailing comma dropped',
      '6:4 repaired: Blank added between --Placement and its value',
    ]);
  });

  it('reads JSON in double quotes whose inner quotes are not escaped', () => {
    expect(
      requestIn('tccli batch SubmitJob --Job "{"JobName":"a b","Tasks":[]}" --Placement "{"Zone":"z"}"'),
    ).toEqual({
      Job: { JobName: 'a b', Tasks: [] },
      Placement: { Zone: 'z' },
    });
  });

  it('reads JSON that is escaped once too often', () => {
    expect(
      requestIn(`tccli batch SubmitJob --Job '{\\"JobName\\":\\"a\\"}' --Placement '{\\"Zone\\":\\"z\\"}'`),
    ).toEqual({
      Job: { JobName: 'a' },
      Placement: { Zone: 'z' },
    });
  });

  it('points at variables that nobody assigned, and keeps them', () => {
    const text = 'tccli batch SubmitJob --Job "{\\"JobName\\":\\"$NAME\\"}" --Placement.Zone $ZONE';
    expect(requestIn(text)).toEqual({ Job: { JobName: '$NAME' }, Placement: { Zone: '$ZONE' } });
    expect(reportOf(text)).toEqual([
      '1:45 check: --Job has a variable of the shell in it: kept as it stands',
      '1:72 check: --Placement.Zone has a variable of the shell in it: kept as it stands',
    ]);
  });
});

describe('unfolded options', () => {
  it('reads them with the types of the API, lists of words too', () => {
    const text = [
      'tccli batch SubmitJob --cli-unfold-argument \\',
      '  --Placement.Zone ap-chengdu-1 --Job.Priority 3 \\',
      "  --Job.Tasks.0.TaskName mix --Job.Tasks.0.Application.Command 'echo one two' \\",
      '  --Job.Tasks.0.ComputeEnv.EnvData.SecurityGroupIds sg-1 sg-2 --Job.Tasks.0.RestartComputeNode TRUE',
    ].join('\n');
    expect(requestIn(text)).toEqual({
      Placement: { Zone: 'ap-chengdu-1' },
      Job: {
        Priority: 3,
        Tasks: [
          {
            TaskName: 'mix',
            Application: { Command: 'echo one two' },
            ComputeEnv: { EnvData: { SecurityGroupIds: ['sg-1', 'sg-2'] } },
            RestartComputeNode: true,
          },
        ],
      },
    });
    expect(reportOf(text)).toEqual(['1:1 repaired: --cli-unfold-argument left out: settings of the command']);
  });

  it('joins words that miss their quotes, and says so', () => {
    const text = 'tccli batch SubmitJob --Job.Tasks.0.Application.Command sleep 10 --Job.JobName a';
    expect(requestIn(text)).toMatchObject({
      Job: { JobName: 'a', Tasks: [{ Application: { Command: 'sleep 10' } }] },
    });
    expect(reportOf(text).join()).toContain('has several words without quotes');
  });

  it('keeps the options after a quote that nothing closes, and says where it stands', () => {
    const text =
      'tccli batch SubmitJob \\\n --Job.Tasks.0.Application.Command python-c"fib \\\n --Job.JobName a';
    expect(requestIn(text)).toEqual({
      Job: { Tasks: [{ Application: { Command: 'python-c"fib' } }], JobName: 'a' },
    });
    expect(reportOf(text).join()).toContain('2:44 check: A quote that nothing closes');
  });

  it('reads a task template', () => {
    expect(
      requestIn('tccli batch CreateTaskTemplate --TaskTemplateName t --TaskTemplateInfo.TaskName a'),
    ).toEqual({
      Job: { Tasks: [{ TaskName: 'a' }] },
    });
  });
});

describe('what cannot be read', () => {
  it('names a file that stands somewhere else', () => {
    const text = 'tccli batch SubmitJob --cli-input-json file:///home/me/job.json';
    const decoded = readText(text);
    expect(decoded.request).toEqual({ Job: {} });
    expect(decoded.notes).toMatchObject([{ severity: 'check', lost: true, line: 1, column: 23 }]);
    expect(reportOf(text).join()).toContain('/home/me/job.json');
  });

  it('tells the place inside the JSON', () => {
    expect(stopOf('tccli batch SubmitJob \\\n --Job \'{"JobName": "a"\n  "Tasks": []}\'')).toBe(
      '2:24 comma missing',
    );
  });

  it('reads options before the action', () => {
    const text = `tccli --profile me --region ap-chengdu batch SubmitJob --Job '{"JobName":"a"}'`;
    expect(readText(text)).toMatchObject({ region: 'ap-chengdu', request: { Job: { JobName: 'a' } } });
  });

  it('refuses other actions, and keeps keys out of the report', () => {
    expect(stopOf('tccli batch TerminateJob --JobId job-1')).toBe(
      '1:13 SubmitJob expected, not TerminateJob',
    );
    const text = `tccli batch SubmitJob --secretId AKIDx --secretKey s3cret --Job '{"JobName":"a"}'`;
    expect(JSON.stringify(readText(text))).not.toMatch(/AKIDx|s3cret/);
  });
});

it('reads back what is written unfolded, where it has a form', () => {
  fc.assert(
    fc.property(fullRequest, (request) => {
      const code = writeCode(request, 'tccli-unfold', { secrets: 'plain' });
      if (code.ok) expect(requestIn(code.text, { values: 'kept' })).toEqual(request);
    }),
  );
});
