import { expect, test } from 'vitest';
import { commandsOf } from './consent.ts';

test('commands are shown one a line, whatever else the request holds', () => {
  const task = (Command: unknown) => ({ Application: { Command } });
  const Tasks = [
    task('echo a\n  echo b\n'),
    task(7),
    'no task',
    { Application: null },
    task('true'),
  ] as never[];
  expect(commandsOf({ Job: { Tasks } })).toEqual(['echo a; echo b', 'true']);
});

test.each([[{}], [{ Job: null }], [{ Job: { Tasks: {} } }]])('%j has no commands', (request) => {
  expect(commandsOf(request)).toEqual([]);
});
