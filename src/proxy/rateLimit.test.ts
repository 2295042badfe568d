import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimit } from './rateLimit.ts';

/** Time passes only while the tests say so: sleepers wake in order when the clock reaches them. */
function clock() {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    sleep: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        sleepers.push({ at: time + milliseconds, wake: resolve });
      }),
    async advance(milliseconds: number) {
      time += milliseconds;
      for (const sleeper of sleepers.filter(({ at }) => at <= time)) sleeper.wake();
      await Promise.resolve();
      await new Promise(setImmediate);
    },
  };
}

const never = () => new AbortController().signal;

function setup(perSecond: number) {
  const time = clock();
  const limit = createRateLimit(time);
  const started: string[] = [];
  const ask = async (name: string, key = 'k', signal = never()) => {
    if (await limit.acquire(key, perSecond, signal)) started.push(name);
    else started.push(`${name} refused`);
  };
  return { time, started, ask };
}

describe('a sliding window', () => {
  test('lets so many calls start at once and the next when the first is a second old', async () => {
    const { time, started, ask } = setup(2);
    void ask('a');
    await time.advance(400);
    void ask('b');
    void ask('c');
    void ask('d');
    await time.advance(0);
    expect(started).toEqual(['a', 'b']);
    await time.advance(600);
    expect(started).toEqual(['a', 'b']);
    await time.advance(60);
    expect(started).toEqual(['a', 'b', 'c']);
    await time.advance(400);
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });

  test('counts each key by itself', async () => {
    const { time, started, ask } = setup(1);
    void ask('a', 'local ap-guangzhou SubmitJob');
    void ask('b', 'local ap-beijing SubmitJob');
    await time.advance(0);
    expect(started).toEqual(['a', 'b']);
  });

  test('refuses a call that would wait for more than ten seconds', async () => {
    const { time, started, ask } = setup(1);
    for (let index = 0; index < 12; index++) void ask(`${index}`);
    await time.advance(0);
    expect(started).toEqual(['0', '10 refused', '11 refused']);
  });

  test('gives the turn of a call that was given up to the next that asks', async () => {
    const { time, started, ask } = setup(1);
    const abort = new AbortController();
    void ask('a');
    const gone = ask('b', 'k', abort.signal);
    await time.advance(0);
    abort.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    void ask('c');
    await time.advance(1_050);
    expect(started).toEqual(['a', 'c']);
  });

  test('never lets more than the rate start within a second, whenever they ask', () => {
    return fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 25 }),
        async (perSecond, pauses) => {
          let time = 0;
          const starts: number[] = [];
          const limit = createRateLimit({
            now: () => time,
            sleep: async (milliseconds) => {
              time += milliseconds;
            },
          });
          for (const pause of pauses) {
            time += pause;
            if (await limit.acquire('k', perSecond, never())) starts.push(time);
          }
          expect(starts).toHaveLength(pauses.length);
          for (let index = perSecond; index < starts.length; index++) {
            expect((starts[index] ?? 0) - (starts[index - perSecond] ?? 0)).toBeGreaterThan(1000);
          }
        },
      ),
    );
  });
});
