/** Pool adjacent violators. Pools are two lists of numbers, kept from layer to layer: objects would be most of the work. */
export class Pools {
  private readonly sums: Float64Array;
  private readonly counts: Int32Array;

  constructor(most: number) {
    this.sums = new Float64Array(most);
    this.counts = new Int32Array(most);
  }

  /** Puts in the place of the values from `from` to `to` the sequence without a descent that is nearest to them. */
  level(values: Float64Array, from: number, to: number): void {
    const { sums, counts } = this;
    let pools = 0;
    for (let at = from; at < to; at++) {
      let sum = values[at] ?? 0;
      let count = 1;
      for (; pools > 0; pools--) {
        const lastSum = sums[pools - 1] ?? 0;
        const lastCount = counts[pools - 1] ?? 1;
        if (lastSum / lastCount <= sum / count) break;
        sum += lastSum;
        count += lastCount;
      }
      sums[pools] = sum;
      counts[pools] = count;
      pools += 1;
    }
    for (let pool = 0, at = from; pool < pools; pool++) {
      const end = at + (counts[pool] ?? 0);
      const mean = (sums[pool] ?? 0) / (counts[pool] ?? 1);
      for (; at < end; at++) values[at] = mean;
    }
  }
}
