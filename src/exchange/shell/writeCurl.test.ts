import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isInstalled, runIn } from '../programs/testing/interpreters.ts';
import { writeCode } from '../writeCode.ts';
import { quoteShell } from './quoteShell.ts';

const scriptFor = (request: Parameters<typeof writeCode>[0]): string => {
  const code = writeCode(request, 'curl', { secrets: 'plain' });
  if (!code.ok) throw new Error(code.message.en);
  return code.text;
};

const requests = [
  { Placement: { Zone: 'ap-guangzhou-3' }, Job: { JobName: `it's $(x) \`y\` "z" \\` } },
  { Job: {} },
  // Too long for an argument.
  { Job: { JobName: '任'.repeat(70_000) } },
];

describe.each(requests)('the script for $Job.JobName', (request) => {
  const files = { 'submit.sh': scriptFor(request) };

  it('is bash', () => {
    expect(runIn({ command: ['bash', '-n', 'submit.sh'], files })).toBe('');
  });

  it.skipIf(!isInstalled('shellcheck'))('leaves shellcheck nothing to say', () => {
    expect(
      runIn({ command: ['shellcheck', '--enable=check-unassigned-uppercase', 'submit.sh'], files }),
    ).toBe('');
  });
});

// What these words mean came to bash after 3.2, which macOS has.
it('uses nothing that bash 3.2 lacks', () => {
  expect(scriptFor({ Job: {} })).not.toMatch(
    /\b(mapfile|readarray|declare -[An]|local -n|coproc)\b|\$\{\w+(,,|\^\^|@\w)|\|&|&>>/,
  );
});

it('signs without handing a key to a program, whatever the key', () => {
  const script = scriptFor({ Job: {} });
  expect(script).not.toMatch(/openssl[^\n]*(?:-hmac|-macopt)/);
  const functions = script.slice(script.indexOf('hex() {'), script.indexOf('# Step 1'));
  const keys = ['', '00', 'ff5c3600', 'a1'.repeat(63), 'b2'.repeat(64), 'c3'.repeat(65), '0a00'.repeat(90)];
  const texts = ['', 'tc3_request', 'a\nb 任务 %s \\x41 $HOME'];
  const pairs = keys.flatMap((key) => texts.map((text) => [key, text] as const));
  const calls = pairs.map(([key, text]) => `hmac ${quoteShell(key)} ${quoteShell(text)}; echo`);
  const output = runIn({
    command: ['bash', 'hmac.sh'],
    files: { 'hmac.sh': `${functions}\n${calls.join('\n')}\n` },
  });
  expect(output.trimEnd().split('\n')).toEqual(
    pairs.map(([key, text]) => createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex')),
  );
});

it('says which variable is missing before it does anything', () => {
  const files = { 'submit.sh': scriptFor({ Job: {} }) };
  expect(() => runIn({ command: ['bash', 'submit.sh'], files })).toThrow(
    /TENCENTCLOUD_SECRET_ID: is not set/,
  );
});
