// Waiting beats failing: a call over the documented rate waits for its turn here, because the service would refuse it
// with RequestLimitExceeded. A sliding window of one second; rates of the table in doc 599/30660.

/** A call is refused rather than made to wait longer than this, in milliseconds. */
const longestWait = 10_000;

/** Milliseconds in which `perSecond` calls may start. The service counts arrivals, and the way there is not even. */
const window = 1_050;

export interface RateLimitDeps {
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface RateLimit {
  /** Resolves to true when the call may start, to false when the queue is too long. Rejects when aborted. */
  acquire(key: string, perSecond: number, signal: AbortSignal): Promise<boolean>;
}

/** Turns are given in the order of asking. The key names what is counted together: target, region and action. */
export function createRateLimit({ now, sleep }: RateLimitDeps): RateLimit {
  const starts = new Map<string, number[]>();
  return {
    async acquire(key, perSecond, signal) {
      const given = starts.get(key) ?? [];
      starts.set(key, given);
      const asked = now();
      const nthLast = given.at(-perSecond);
      const start = nthLast === undefined ? asked : Math.max(asked, nthLast + window);
      if (start - asked > longestWait) return false;
      given.push(start);
      if (given.length > perSecond) given.shift();
      if (start <= asked) return true;
      try {
        await sleep(start - asked, signal);
      } catch (cause) {
        // A turn given up is free again for those who ask later.
        const index = given.indexOf(start);
        if (index >= 0) given.splice(index, 1);
        throw cause;
      }
      return true;
    },
  };
}
