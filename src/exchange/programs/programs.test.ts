// Programs are run by the interpreters that this machine has, with stand-ins for the SDKs, and must hand over exactly
// the request. Where an interpreter is missing, the test says so by being skipped.
import { tmpdir } from 'node:os';
import { describe, expect, it, test } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { trickyRequest } from '../testing/trickyText.ts';
import { type CodeDialect, writeCode } from '../writeCode.ts';
import { cppSdk, javaSdk } from './testing/compiledSdks.ts';
import { isInstalled, runIn } from './testing/interpreters.ts';
import { dotnetSdk, goSdk } from './testing/moreSdks.ts';
import { nodejsSdk, phpSdk, pythonSdk, rubySdk } from './testing/stubSdks.ts';

const textOf = (request: JsonObject, dialect: CodeDialect): string => {
  const code = writeCode(request, dialect, { secrets: 'plain' });
  if (!code.ok) throw new Error(code.message.en);
  return code.text;
};

const env = {
  TENCENTCLOUD_SECRET_ID: 'AKIDmade',
  TENCENTCLOUD_SECRET_KEY: 'up',
  TENCENTCLOUD_ENDPOINT: 'http://127.0.0.1:5598',
};

const javac = 'javac -encoding UTF-8 -d out SubmitJob.java';
const java = 'java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp out SubmitJob';
const programs = [
  { dialect: 'nodejs', file: 'submit.cjs', needs: 'node', command: ['node', 'submit.cjs'], sdk: nodejsSdk },
  {
    dialect: 'python',
    file: 'submit.py',
    needs: 'python3',
    command: ['python3', 'submit.py'],
    sdk: pythonSdk,
  },
  {
    dialect: 'ruby',
    file: 'submit.rb',
    needs: 'ruby',
    command: ['ruby', '-I', '.', 'submit.rb'],
    sdk: rubySdk,
  },
  { dialect: 'php', file: 'submit.php', needs: 'php', command: ['php', 'submit.php'], sdk: phpSdk },
  {
    dialect: 'java',
    file: 'SubmitJob.java',
    needs: 'javac',
    command: ['sh', '-c', `${javac} && ${java}`],
    sdk: javaSdk,
  },
  {
    dialect: 'cpp',
    file: 'submit.cpp',
    needs: 'g++',
    command: ['sh', '-c', 'g++ -std=c++11 -Wall -Werror -I . submit.cpp -o submit && ./submit'],
    sdk: cppSdk,
  },
  {
    dialect: 'go',
    file: 'submit.go',
    needs: 'gofmt',
    // Nothing is fetched, and what was built is kept for the next run.
    command: [
      'sh',
      '-c',
      `GOCACHE='${tmpdir()}/jobloom-gocache' HOME="$PWD" GOFLAGS=-mod=mod GOPROXY=off go run submit.go`,
    ],
    sdk: goSdk,
  },
  {
    dialect: 'dotnet',
    file: 'submit.cs',
    needs: 'mcs',
    command: ['sh', '-c', 'mcs -out:submit.exe submit.cs sdk.cs && LC_ALL=C.UTF-8 mono submit.exe'],
    sdk: dotnetSdk,
  },
] as const;

describe.each(programs)(
  'the $dialect program',
  { timeout: 60_000 },
  ({ dialect, file, needs, command, sdk }) => {
    const here = isInstalled(needs, needs === 'gofmt' ? '-h' : '--version');
    // As it is where no locale is set: the hardest case for Ruby and Python.
    const run = (program: string, variables: Record<string, string> = {}) =>
      JSON.parse(runIn({ command, files: { ...sdk, [file]: program }, env: { ...env, ...variables } }));

    it.skipIf(!here)('hands over exactly the request, whatever stands in it', () => {
      const request = trickyRequest(7);
      const given = run(textOf(request, dialect));
      expect(given.request).toEqual(request);
      expect(given.client).toEqual([['AKIDmade', 'up', ''], 'ap-guangzhou', 'http://127.0.0.1:5598']);
    });

    it.skipIf(!here)('takes a token, another region and the usual endpoint from its surroundings', () => {
      const program = textOf({ Job: { Tasks: [] } }, dialect);
      const { client } = run(program, {
        TENCENTCLOUD_TOKEN: 'temporary',
        TENCENTCLOUD_REGION: 'ap-beijing',
        TENCENTCLOUD_ENDPOINT: 'https://batch.tencentcloudapi.com',
      });
      expect(client).toEqual([
        ['AKIDmade', 'up', 'temporary'],
        'ap-beijing',
        'https://batch.tencentcloudapi.com',
      ]);
    });

    it.skipIf(!here)('says which variable is missing', () => {
      const program = textOf({ Job: {} }, dialect);
      const files = { ...sdk, [file]: program };
      expect(() => runIn({ command, files })).toThrow(/TENCENTCLOUD_(SECRET_ID|REGION)/);
    });
  },
);

test('a member named __proto__ reaches the SDK of Node.js as a member', () => {
  const request = JSON.parse('{"Job":{"__proto__":{"a":1}}}') as JsonObject;
  const files = { ...nodejsSdk, 'submit.cjs': textOf(request, 'nodejs') };
  const output = runIn({ command: ['node', 'submit.cjs'], files, env: { ...env, TENCENTCLOUD_REGION: 'r' } });
  expect(output.replace(/\s/g, '')).toContain('"request":{"Job":{"__proto__":{"a":1}}}');
});
