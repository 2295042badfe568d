// Literals of languages whose SDK is not at hand: read by the compiler where this machine has it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trickyRequest, trickyText } from '../testing/trickyText.ts';
import { writeCode } from '../writeCode.ts';
import { isInstalled, runIn } from './testing/interpreters.ts';
import { cppLiteral } from './writeCpp.ts';
import { dotnetLiteral } from './writeDotnet.ts';
import { javaPieces, javaString } from './writeJava.ts';

const goProgram = (request: ReturnType<typeof trickyRequest>): string => {
  const code = writeCode(request, 'go', { secrets: 'plain' });
  return code.ok ? code.text : code.message.en;
};

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
    const [, json = ''] = /const params = `([^`]*)`\n/.exec(goProgram(request)) ?? [];
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

  test.skipIf(!isInstalled('go', 'version'))('the program in Go is Go, as gofmt writes it', () => {
    const files = { 'submit.go': goProgram(trickyRequest(17)) };
    expect(runIn({ command: ['gofmt', '-l', 'submit.go'], files })).toBe('');
  });

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
