import type { Clock } from '../service/clock.ts';
import { startOfTime } from './jobs.ts';

/** Time that moves when told to. */
export class FakeClock implements Clock {
  #now = startOfTime;
  #calls: { readonly time: number; readonly call: () => void }[] = [];

  now = (): number => this.#now;

  at(time: number, call: () => void): () => void {
    const entry = { time, call };
    this.#calls.push(entry);
    return () => {
      this.#calls = this.#calls.filter((each) => each !== entry);
    };
  }

  soon(call: () => void): void {
    this.at(this.#now, call);
  }

  /** Moves time on by so many milliseconds, and makes the calls that come due, in their order. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = this.#calls
        .filter(({ time }) => time <= until)
        .sort((left, right) => left.time - right.time)[0];
      if (!due) break;
      this.#calls = this.#calls.filter((each) => each !== due);
      this.#now = Math.max(this.#now, due.time);
      due.call();
    }
    this.#now = until;
  }

  /** Makes the calls that are due now. */
  settle(): void {
    this.pass(0);
  }

  get waiting(): number {
    return this.#calls.length;
  }
}
