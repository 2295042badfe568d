import { describe, expect, test } from 'vitest';
import { testWorld } from './testing/testWorld.ts';

describe('the command line', () => {
  test.each([[[]], [['--help']], [['help']]])('explains itself: %j', async (argv) => {
    const { jobloom, printed } = await testWorld();
    expect(await jobloom(...argv)).toBe(0);
    expect(printed.join('\n')).toContain('Usage: jobloom <command>');
  });

  test.each(['serve', 'submit', 'check', 'convert', 'sign'])('explains %s with examples', async (command) => {
    const { jobloom, printed } = await testWorld();
    expect(await jobloom(command, '--help')).toBe(0);
    expect(await jobloom('help', command)).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^Usage: jobloom ${command}`));
    expect(printed[0]).toContain(`\n  jobloom ${command}`);
    expect(printed[1]).toBe(printed[0]);
  });

  test('speaks Chinese to those who do', async () => {
    const { jobloom, printed } = await testWorld({ language: 'zh-CN' });
    await jobloom('submit', '--help');
    expect(printed[0]).toMatch(/^用法：jobloom submit/);
  });

  test('says its version', async () => {
    const { jobloom, printed } = await testWorld();
    expect(await jobloom('--version')).toBe(0);
    expect(printed).toEqual(['0.1.0']);
  });

  test.each([
    [['fly'], '“fly”'],
    [['check'], 'FILE is missing'],
    [['check', 'a', 'b'], '“b” is one argument too many'],
    [['check', 'a', '--fast'], '--fast'],
    [['submit', 'a', '--target', 'aws'], '--target is local or tencent'],
    [['convert', 'a'], '--to is missing'],
    [['serve', '--port', 'http'], '--port is a number'],
    [['serve', '--batch-port', '70000'], '--batch-port is a number'],
    [['serve', 'now'], '“now” is one argument too many'],
    [['sign', 'a', '--timestamp', 'now'], '--timestamp is a time'],
  ])('refuses %j and says what is wrong', async (argv, said) => {
    const { jobloom, printed, reported } = await testWorld();
    expect(await jobloom(...argv)).toBe(2);
    expect(reported.join('\n')).toContain(said);
    expect(printed).toEqual([]);
  });
});
