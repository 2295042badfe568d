import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { anyRequest } from '../testing/requestArbitrary.ts';
import { trickyText } from '../testing/trickyText.ts';
import { writeCode } from '../writeCode.ts';

const written = (request: JsonObject, dialect: 'tccli' | 'tccli-unfold'): string => {
  const code = writeCode(request, dialect, { secrets: 'plain' });
  if (!code.ok) throw new Error(code.message.en);
  return code.text;
};

/** The arguments that the tool gets from a real shell. */
function argumentsOf(command: string): string[] {
  const { stdout } = spawnSync('bash', ['-s'], {
    input: `tccli() { printf '%s\\0' "$@"; }\n${command}`,
    encoding: 'utf8',
  });
  return stdout.split('\0').slice(0, -1);
}

const request = {
  Placement: { Zone: 'ap-guangzhou-3' },
  Job: {
    Tasks: [
      {
        TaskName: "it's",
        TaskInstanceNum: 2,
        RestartComputeNode: false,
        MaxRetryCount: -1,
        Application: { Command: '-n' },
        ComputeEnv: { EnvData: { SecurityGroupIds: ['sg-1', 'sg-2'], Zones: [] } },
      },
    ],
  },
  ClientToken: 'abc',
};

test('each member is one argument of JSON', () => {
  expect(written(request, 'tccli')).toBe(`tccli batch SubmitJob \\
  --region ap-guangzhou \\
  --Placement '{ "Zone": "ap-guangzhou-3" }' \\
  --Job '{
  "Tasks": [
    {
      "TaskName": "it'\\''s",
      "TaskInstanceNum": 2,
      "RestartComputeNode": false,
      "MaxRetryCount": -1,
      "Application": { "Command": "-n" },
      "ComputeEnv": {
        "EnvData": {
          "SecurityGroupIds": ["sg-1", "sg-2"],
          "Zones": []
        }
      }
    }
  ]
}' \\
  --ClientToken abc
`);
});

test('unfolded, each value is one option, in the words of the tool', () => {
  expect(written(request, 'tccli-unfold')).toBe(`tccli batch SubmitJob \\
  --region ap-guangzhou \\
  --cli-unfold-argument \\
  --Placement.Zone ap-guangzhou-3 \\
  --Job.Tasks.0.TaskName 'it'\\''s' \\
  --Job.Tasks.0.TaskInstanceNum 2 \\
  --Job.Tasks.0.RestartComputeNode False \\
  --Job.Tasks.0.MaxRetryCount -1 \\
  --Job.Tasks.0.Application.Command=-n \\
  --Job.Tasks.0.ComputeEnv.EnvData.SecurityGroupIds sg-1 sg-2 \\
  --ClientToken abc
`);
});

test('a shell hands over the JSON of any request', () => {
  fc.assert(
    fc.property(anyRequest, fc.array(trickyText), (any, texts) => {
      const all = { ...any, Texts: texts };
      const [service, action, ...rest] = argumentsOf(written(all, 'tccli'));
      expect([service, action]).toEqual(['batch', 'SubmitJob']);
      const options = new Map<string, string>();
      for (let at = 0; at < rest.length; at += 2) options.set(rest[at] ?? '', rest[at + 1] ?? '');
      options.delete('--region');
      expect([...options.keys()]).toEqual(Object.keys(all).map((name) => `--${name}`));
      for (const [name, value] of Object.entries(all)) {
        expect(JSON.parse(options.get(`--${name}`) ?? '')).toEqual(value);
      }
    }),
    { numRuns: 40 },
  );
});

test('a request that is too long for an argument is handed over in a file', () => {
  const long = { ...request, Job: { ...request.Job, JobDescription: "$HOME `任务` '\n".repeat(20_000) } };
  const script = `tccli() { for last; do :; done; printf '%s' "$*" >&2; cat "\${last#file://}"; }\n`;
  const { stdout, stderr } = spawnSync('bash', ['-s'], {
    input: script + written(long, 'tccli'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(JSON.parse(stdout)).toEqual(long);
  expect(stderr).toMatch(/^batch SubmitJob --region ap-guangzhou --cli-input-json file:\/\/\//);
});

test('a shell hands over any unfolded value', () => {
  fc.assert(
    fc.property(fc.array(trickyText, { minLength: 1, maxLength: 60 }), (texts) => {
      const tasks = texts.map((TaskName) => ({ TaskName }));
      const args = argumentsOf(written({ Job: { Tasks: tasks } }, 'tccli-unfold')).slice(3);
      const expected = texts.flatMap((text, at) => {
        const name = `--Job.Tasks.${at}.TaskName`;
        return /^-(?!\d+$)/.test(text) ? [`${name}=${text}`] : [name, text];
      });
      expect(args).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
