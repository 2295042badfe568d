// "Counted in one-second windows by arrival time", for each action and region (page on request frequency).
import { type Refused, refuse } from '../actions/reply.ts';

export interface RateWindow {
  /**
   * Counts a request that has arrived.
   * @param now milliseconds since 1970
   * @param limit requests a second
   * @returns a refusal when it is one too many
   */
  arrive(name: string, limit: number, now: number): Refused | undefined;
}

export function rateWindow(): RateWindow {
  let second = 0;
  let counts = new Map<string, number>();
  return {
    arrive(name, limit, now) {
      const current = Math.floor(now / 1000);
      if (current !== second) {
        second = current;
        counts = new Map();
      }
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count > limit ? tooOften(count, limit) : undefined;
    },
  };
}

const tooOften = (count: number, limit: number): Refused =>
  refuse(
    'RequestLimitExceeded',
    `Your current request times equals to \`${count}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
    `您当前每秒请求 \`${count}\` 次，超过了每秒 \`${limit}\` 次的频率上限，请降低调用频率。`,
  );
