import { expect, test } from 'vitest';
import { range } from './graphs.ts';
import { race, timesOf } from './measure.ts';

test('the median and the 95th percentile are samples by their rank', () => {
  expect(timesOf(range(100).map((i) => 100 - i))).toEqual({ median: 50, p95: 95 });
  expect(timesOf([3, 1, 2])).toEqual({ median: 2, p95: 3 });
  expect(timesOf([7])).toEqual({ median: 7, p95: 7 });
});

test('both take turns, each run on an input of its own, warm-ups first', () => {
  const log: string[] = [];
  const contender = (name: string) => {
    let made = 0;
    return { prepare: () => `${name}${made++}`, run: (input: string) => log.push(input) };
  };
  race(contender('a'), contender('b'), { runs: 2, warmUps: 1, calls: 2 });
  expect(log.join(' ')).toBe('a0 a0 b0 b0 a1 a1 b1 b1 a2 a2 b2 b2');
});
