import type { Text } from '../wire/text.ts';
import type { Answer } from './client.ts';

/** The service takes no more requests in this second: another try follows. */
export interface Busy {
  /** Until the next try, in whole seconds. */
  readonly seconds: number;
  /** Which try that is, and how many there will be at most. */
  readonly next: number;
  readonly of: number;
}

/** What is said of it, in the page and on the command line. */
export const busyText = ({ seconds, next, of }: Busy): Text => ({
  en: `Batch is busy: trying again in ${seconds} s (${next} of ${of}).`,
  zh: `批量计算繁忙：${seconds} 秒后重试（第 ${next} 次，共 ${of} 次）。`,
});

export interface Patience {
  /** Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onBusy: (busy: Busy) => void;
  /** Ends the waiting, never a request that is under way: its outcome must be known. Without it nothing does. */
  readonly stop?: AbortSignal;
}

/** Milliseconds before the second, third and fourth try. The rate is counted by the second; pages spread themselves. */
const pauses = [1_000, 2_000, 4_000];
const spread = 0.25;

const isBusy = (answer: Answer<unknown>) =>
  !answer.ok && answer.error.answered && answer.error.code.split('.', 1)[0] === 'RequestLimitExceeded';

/** Asks again while the service says that it is asked too often, which it says before it does anything. */
export async function untilNotBusy<Value>(
  ask: () => Promise<Answer<Value>>,
  { sleep, random, onBusy, stop = new AbortController().signal }: Patience,
): Promise<{ readonly answer: Answer<Value>; readonly tries: number }> {
  let answer = await ask();
  let tries = 1;
  for (const pause of pauses) {
    if (!isBusy(answer) || stop.aborted) break;
    const milliseconds = Math.round(pause * (1 + spread * random()));
    onBusy({ seconds: Math.round(milliseconds / 1000), next: tries + 1, of: pauses.length + 1 });
    try {
      await sleep(milliseconds, stop);
    } catch (cause) {
      if (stop.aborted) break;
      throw cause;
    }
    answer = await ask();
    tries += 1;
  }
  return { answer, tries };
}
