import { expect, test } from 'vitest';
import { inSlices } from './inSlices.ts';

test('work rests whenever its time is over, and comes to its end', async () => {
  let time = 0;
  const log: string[] = [];
  function* work(): Generator<undefined, string> {
    for (const part of ['a', 'b', 'c', 'd', 'e']) {
      log.push(part);
      time += 5;
      yield;
    }
    return 'done';
  }
  const rest = async () => {
    log.push('rest');
    time += 100;
  };
  expect(await inSlices(work(), () => time, rest)).toBe('done');
  expect(log).toEqual(['a', 'b', 'c', 'rest', 'd', 'e']);
});
