import { expect, test } from 'vitest';
import { stepMark, type TraceEvent, workIn } from './mainThread.ts';

const main = { pid: 1, tid: 1 };
const mark = (name: string, ts: number): TraceEvent => ({ ...main, name, ts });
const task = (ts: number, dur: number, tdur: number): TraceEvent => ({
  ...main,
  name: 'RunTask',
  ts,
  dur,
  tdur,
});

test('tasks are counted by their processor time, each to the step in which it ends', () => {
  const events = [
    task(0, 900, 900),
    mark('begin', 1000),
    task(1000, 100, 90),
    // The mark is made within the task.
    mark(stepMark, 2010),
    task(2000, 3000, 1000),
    task(6000, 500, 500),
    mark(stepMark, 7000),
    task(6900, 4000, 2000),
    mark(stepMark, 20_000),
    task(20_000, 9000, 9000),
    { ...task(3000, 800, 800), tid: 2 },
  ];
  expect(workIn(events)).toEqual({ tasks: [0.09, 1, 0.5, 2, 9], steps: [1.5, 2] });
});

test('a trace that has not seen the page is an error', () => {
  expect(() => workIn([task(0, 1, 1)])).toThrow('does not know the page');
});
