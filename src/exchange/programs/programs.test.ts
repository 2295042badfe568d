// Programs are run by the interpreters that this machine has, with stand-ins for the SDKs, and must hand over exactly
// the request. Where an interpreter is missing, the test says so by being skipped.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { trickyText } from '../testing/trickyText.ts';
import { type CodeDialect, writeCode } from '../writeCode.ts';
import { cppSdk, javaSdk } from './testing/compiledSdks.ts';
import { isInstalled, runIn } from './testing/interpreters.ts';
import { nodejsSdk, phpSdk, pythonSdk, rubySdk } from './testing/stubSdks.ts';
import { cppLiteral } from './writeCpp.ts';
import { dotnetLiteral } from './writeDotnet.ts';
import { javaPieces, javaString } from './writeJava.ts';

/** One request with many strings in it, so that one start of an interpreter tries them all. */
function trickyRequest(seed: number): JsonObject {
  const texts = fc.sample(trickyText, { seed, numRuns: 300 });
  const plain = {
    Flag: true,
    Off: false,
    Nothing: null,
    Numbers: [0, -1, 1.5, 1e21, 9007199254740991],
    Empty: {},
    None: [],
  };
  return {
    Placement: { Zone: 'ap-guangzhou-3' },
    Job: {
      ...plain,
      Texts: texts,
      ...Object.fromEntries(texts.map((text, at) => [`${at}${text}`, { [text]: text }])),
    },
  };
}

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
] as const;

describe.each(programs)(
  'the $dialect program',
  { timeout: 60_000 },
  ({ dialect, file, needs, command, sdk }) => {
    const here = isInstalled(needs);
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

describe('literals', () => {
  const lines = (): string => JSON.stringify(trickyRequest(11), null, 2);

  test('a verbatim string of C# doubles quotes and nothing else', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const [, inside = ''] = /^@"([\s\S]*)"$/.exec(dotnetLiteral(text)) ?? [];
        expect(inside.replaceAll('""', '')).not.toContain('"');
        expect(inside.replaceAll('""', '"')).toBe(text);
      }),
    );
  });

  test('a raw string of C++ ends where its text ends, even when that holds the mark', () => {
    for (const text of ['a', ')JSON"', ')JSON" )JSON1"', lines()]) {
      const [, mark = '', inside] = /^R"(\w+)\(([\s\S]*)\)\1"$/.exec(cppLiteral(text)) ?? [];
      expect(inside).toBe(text);
      expect(text).not.toContain(`)${mark}"`);
    }
  });

  test.skipIf(!isInstalled('g++'))(
    'a raw string of C++ is read by the compiler as the text',
    { timeout: 60_000 },
    () => {
      const text = `${lines()} )JSON" `;
      const source = `#include <cstdio>\nint main() { std::fputs(${cppLiteral(text)}, stdout); }\n`;
      const command = ['sh', '-c', 'g++ -std=c++11 a.cpp -o a && ./a'] as const;
      expect(runIn({ command, files: { 'a.cpp': source } })).toBe(text);
    },
  );

  test('the raw string of Go holds no backtick, and reads as the request', () => {
    const request = trickyRequest(13);
    const [, json = ''] = /const params = `([^`]*)`\n/.exec(textOf(request, 'go')) ?? [];
    expect(JSON.parse(json)).toEqual(request);
    expect(json).not.toMatch(/\r|\uFEFF/);
  });

  test.skipIf(!isInstalled('javac'))(
    'strings of Java are read by the compiler as the text',
    { timeout: 60_000 },
    () => {
      // One text is shorter than a constant may be, one longer, and full of what takes most bytes.
      const texts = [
        lines()
          .slice(0, 5000)
          .replace(/\p{Surrogate}/gu, ''),
        `${lines()}\n"${'😀'.repeat(70_000)}"`,
      ];
      const source = `class A {
      public static void main(String[] a) throws Exception {
        ${texts.map((text) => `System.out.write((${javaString(text)}).getBytes("UTF-8"));`).join('\n')}
        System.out.flush();
      }
    }`;
      const command = ['sh', '-c', 'javac -encoding UTF-8 A.java && java A'] as const;
      expect(runIn({ command, files: { 'A.java': source } })).toBe(texts.join(''));
    },
  );

  test('pieces of Java are the text, none too long and none half a character', () => {
    for (const text of [lines(), '😀'.repeat(30_001), 'x\n'.repeat(5000), '']) {
      const pieces = javaPieces(text);
      expect(pieces.join('')).toBe(text);
      expect(pieces.length).toBeLessThanOrEqual(4000);
      for (const piece of pieces) {
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(65_535);
        expect(piece).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });
});
