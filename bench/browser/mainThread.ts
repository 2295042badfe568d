// What the main thread of a page has done, task by task, from a trace of Chromium. Taken is the processor time of each
// task (`tdur`): script, style, layout and paint, but not what other programs do on the same cores meanwhile.
import type { Browser, Page } from '@playwright/test';
import { within } from '../within.ts';

export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

export interface Work {
  /** Milliseconds of each task. */
  readonly tasks: readonly number[];
  /** Milliseconds from one {@link stepMark} to the next, all tasks together. */
  readonly steps: readonly number[];
}

/** What the page writes into the trace (`performance.mark`) when it is told of a move of the pointer. */
export const stepMark = 'step';
const beginMark = 'begin';
const taskName = 'RunTask';
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Does it, and tells what it made the main thread of the page do. */
export async function traced<Result>(
  browser: Browser,
  page: Page,
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly work: Work }> {
  await within(10_000, 'a trace to begin', browser.startTracing(page, { categories }));
  await within(
    30_000,
    'the page to answer',
    page.evaluate((mark) => void performance.mark(mark), beginMark),
  );
  let result: Result;
  try {
    result = await act();
  } catch (error) {
    await within(30_000, 'a trace to end', browser.stopTracing());
    throw error;
  }
  const trace = await within(30_000, 'a trace to end', browser.stopTracing());
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return { result, work: workIn(traceEvents) };
}

/** The work of the thread that has made the marks, from the first of them on. */
export function workIn(events: readonly TraceEvent[]): Work {
  const begin = events.find(({ name }) => name === beginMark);
  if (begin === undefined) throw new Error('The trace does not know the page');
  const own = events.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts);
  const marks = own.filter(({ name }) => name === stepMark).map(({ ts }) => ts);
  const sorted = marks.sort((a, b) => a - b);
  const tasks: number[] = [];
  const steps = new Array<number>(sorted.length).fill(0);
  for (const { name, ts, dur = 0, tdur } of own) {
    // One that goes on while the trace ends has no time.
    if (name !== taskName || tdur === undefined) continue;
    tasks.push(tdur / 1000);
    // The task in which a mark was made belongs to the step that begins with it.
    const step = sorted.findLastIndex((mark) => mark <= ts + dur);
    if (step >= 0) steps[step] = (steps[step] ?? 0) + tdur / 1000;
  }
  if (tasks.length === 0)
    throw new Error('This Chromium does not tell how long its tasks took the processor');
  // What comes after the last mark is more than a step.
  return { tasks, steps: steps.slice(0, -1) };
}
