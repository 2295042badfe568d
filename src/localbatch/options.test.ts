import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('arguments have defaults, and are read', () => {
  expect(readOptions([])).toEqual({ port: 5598, dataDir: '.jobloom', stopWithStdin: false });
  expect(readOptions(['--port', '0', '--data-dir', 'x', '--stop-with-stdin'])).toEqual({
    port: 0,
    dataDir: 'x',
    stopWithStdin: true,
  });
});

test.each([['--port', 'x'], ['--port', '70000'], ['--port', '-1'], ['--colour'], ['more']])(
  'what cannot be read is said: %s %s',
  (...argv) => {
    expect(readOptions(argv)).toContain('usage: localBatch');
  },
);
