import { expect, test } from 'vitest';
import { paint, showsColors } from './paint.ts';
import { describeProblems } from './problemLines.ts';
import { goodJob, testWorld } from './testing/testWorld.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('a terminal: %s, with %j: colours %s', (isTerminal, env, shown) => {
  expect(showsColors(isTerminal, env)).toBe(shown);
});

const [mark = ''] = paint('x', 'bad', true);
const unpainted = (line: string): string =>
  line
    .split(mark)
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('');

test('colours change nothing but the colour: columns stay aligned', () => {
  const problems = ['error', 'hint'].map((severity, at) => ({
    severity: severity as 'error' | 'hint',
    path: at === 0 ? 'Job.Tasks[0]' : 'Job',
    code: 'X',
    message: { en: 'Add it', zh: '补上' },
  }));
  const painted = describeProblems(problems, 'en', true);
  expect(painted[0]).toContain(paint('error', 'bad', true));
  expect(painted.map(unpainted)).toEqual(describeProblems(problems, 'en'));
});

test('a command paints for a terminal, and neither for a pipe nor for machines', async () => {
  const broken = JSON.stringify({ ...goodJob, Placement: {} });
  const at = async (print: boolean, ...flags: string[]) => {
    const { jobloom, printed } = await testWorld({
      colors: { print, report: false },
      readInput: async () => broken,
    });
    expect(await jobloom('check', '-', ...flags)).toBe(1);
    return printed.join('\n').includes('\u001B[31m');
  };
  expect(await at(true)).toBe(true);
  expect(await at(false)).toBe(false);
  expect(await at(true, '--json')).toBe(false);
});

test('convert tells machines what a text was read as, and what was doubtful', async () => {
  const { jobloom, printed } = await testWorld({
    readInput: async () => JSON.stringify(goodJob).replace('"Priority":1', '"Priority":"1"'),
  });
  expect(await jobloom('convert', '-', '--to', 'json-compact', '--json')).toBe(0);
  const { dialect, text, notes } = JSON.parse(printed.join('\n'));
  expect({ dialect, request: JSON.parse(text) }).toEqual({ dialect: 'json', request: goodJob });
  expect(notes).toEqual([
    {
      severity: 'repaired',
      line: 1,
      column: expect.any(Number),
      message: 'Priority "1" read as the number 1',
    },
  ]);
});
