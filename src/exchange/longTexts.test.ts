// Texts of ten megabytes in one line, and JSON escaped into a line as logs have it: read like short ones.
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import type { Dialect } from './decoded.ts';
import { dialectNames } from './dialects.ts';
import { encode } from './encode.ts';
import { requestIn } from './testing/readText.ts';
import { type CodeDialect, writeCode } from './writeCode.ts';

/** Each takes some tenths of a second; the machine may be busy. */
const patient = { timeout: 120_000 };

const unit = `echo "it's" $HOME & `;
const long = (length: number) => unit.repeat(Math.ceil(length / unit.length));
const requestOf = (length: number) => ({
  Placement: { Zone: 'ap-nanjing-1' },
  Job: { JobName: 'long', Tasks: [{ TaskName: 'a', Application: { Command: long(length) } }] },
});

const ten = 10_000_000;
const request = requestOf(ten);
const json = JSON.stringify(request);
const written = (dialect: CodeDialect): string => {
  const code = writeCode(request, dialect, { secrets: 'plain' });
  if (!code.ok) throw new Error(code.message.en);
  return code.text;
};

const texts: Readonly<Record<Exclude<Dialect, 'wfcommons' | 'edges'>, () => string>> = {
  json: () => json,
  query: () => encode(request, 'query', { secrets: 'plain' }),
  tccli: () => `tccli batch SubmitJob --cli-input-json '${json.replaceAll("'", "'\\''")}'`,
  curl: () => `curl https://batch.tencentcloudapi.com -d '${json.replaceAll("'", "'\\''")}'`,
  http: () => `POST / HTTP/1.1\nX-TC-Action: SubmitJob\n\n${json}`,
  python: () => written('python'),
  java: () => written('java'),
  go: () => written('go'),
  nodejs: () => written('nodejs'),
  php: () => written('php'),
  csharp: () => written('dotnet'),
  cpp: () => written('cpp'),
  ruby: () => written('ruby'),
};

describe('a line of ten megabytes', patient, () => {
  it.each(Object.keys(texts) as (keyof typeof texts)[])('is read as %s, every character of it', (dialect) => {
    const decoded = decode(texts[dialect]());
    expect(decoded.ok && decoded.dialect).toBe(dialect);
    // Not by toEqual, which would print both.
    expect(decoded.ok && JSON.stringify(decoded.request) === json).toBe(true);
  });

  it('is read as a list of edges, and as a workflow', () => {
    const count = 200_000;
    const edges = decode(Array.from({ length: count }, (_, at) => `task-number-${at} -> end; `).join(''));
    expect(edges.ok && (edges.request.Job as { Tasks: unknown[] }).Tasks).toHaveLength(count + 1);
    const tasks = Array.from({ length: count }, (_, at) => ({ name: `task-number-${at}`, parents: [] }));
    const workflow = decode(JSON.stringify({ workflow: { tasks } }));
    expect(workflow.ok && (workflow.request.Job as { Tasks: unknown[] }).Tasks).toHaveLength(count);
  });

  it.each(Object.keys(dialectNames) as Dialect[])('that is nothing at all is refused as %s', (dialect) => {
    const decoded = decode('x'.repeat(ten), { dialect });
    expect(decoded.ok || (decoded.line === 1 && decoded.column <= ten + 1)).toBe(true);
    expect(decoded.ok).toBe(false);
  });
});

describe('a megabyte of JSON in one line', patient, () => {
  const megabyte = requestOf(1_000_000);
  const plain = JSON.stringify(megabyte);

  it.each<[string, string]>([
    ['in a string', JSON.stringify(plain)],
    ['in a string in a string', JSON.stringify(JSON.stringify(plain))],
    ['escaped, without the quotes around it', JSON.stringify(plain).slice(1, -1)],
    ['escaped, in a program', `import json\nbody = ${JSON.stringify(plain)}\nreq.from_json_string(body)`],
    [
      'escaped, in a command',
      `tccli batch SubmitJob --cli-input-json ${JSON.stringify(plain).replaceAll('$', '\\$')}`,
    ],
  ])('%s', (_, text) => {
    expect(JSON.stringify(requestIn(text)) === plain).toBe(true);
  });
});
