// Times of contenders that take turns. Taken is the processor time of the whole process, its helping threads included:
// unlike a stop watch it does not count what other programs do on the same cores meanwhile. On a machine that does
// nothing else a person waits as long as that, or shorter.

interface Contender<Input> {
  /** Makes what one run works on; not timed. Fresh each time, so that no cache of an earlier run helps. */
  readonly prepare: () => Input;
  readonly run: (input: Input) => unknown;
}

export interface Times {
  /** Milliseconds of one call. */
  readonly median: number;
  readonly p95: number;
}

export interface Effort {
  /** Timed runs of each contender. */
  readonly runs: number;
  /** Runs before, for the compiler; not timed. */
  readonly warmUps?: number;
  /** Calls that one run stands for: for what takes microseconds. */
  readonly calls?: number;
}

/** What a run returns is kept here until the next one, so that no compiler leaves it out. */
const kept: unknown[] = [];

/** A contender whose input does not change. */
export const steady = (run: () => unknown): Contender<undefined> => ({ prepare: () => undefined, run });

/** The times of two that do the same. */
export function race<Own, Other>(
  ours: Contender<Own>,
  theirs: Contender<Other>,
  effort: Effort,
): { readonly ours: Times; readonly theirs: Times } {
  const { runs, warmUps = 2, calls = 1 } = effort;
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < runs; round++) {
    const took = [timeOf(ours, calls), timeOf(theirs, calls)] as const;
    if (round < 0) continue;
    own.push(took[0]);
    other.push(took[1]);
  }
  return { ours: timesOf(own), theirs: timesOf(other) };
}

/** The times of one that nothing is compared with. */
export function alone<Input>(contender: Contender<Input>, { runs, warmUps = 2, calls = 1 }: Effort): Times {
  const samples: number[] = [];
  for (let round = -warmUps; round < runs; round++) {
    const took = timeOf(contender, calls);
    if (round >= 0) samples.push(took);
  }
  return timesOf(samples);
}

function timeOf<Input>({ prepare, run }: Contender<Input>, calls: number): number {
  const input = prepare();
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) kept[0] = run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** Median and 95th percentile by the nearest rank: of fewer than 20 samples that is the slowest. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95) };
}
