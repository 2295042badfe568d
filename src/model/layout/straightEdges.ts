/** Edges between two layers that share no end and do not cross each other, by the places of their ends. */
export class StraightEdges {
  private readonly uppers: Int32Array;
  private readonly lowers: Int32Array;
  private count = 0;

  constructor(most: number) {
    this.uppers = new Int32Array(most);
    this.lowers = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  /** Takes the edge if it fits; tells whether it does. */
  take(upper: number, lower: number): boolean {
    const { uppers, lowers, count } = this;
    const at = this.placeFor(upper);
    if (at > 0 && (lowers[at - 1] ?? 0) >= lower) return false;
    if (at < count) {
      if (uppers[at] === upper || (lowers[at] ?? 0) <= lower) return false;
      uppers.copyWithin(at + 1, at, count);
      lowers.copyWithin(at + 1, at, count);
    }
    uppers[at] = upper;
    lowers[at] = lower;
    this.count = count + 1;
    return true;
  }

  /** How many begin further left. */
  private placeFor(upper: number): number {
    const { uppers } = this;
    let from = 0;
    let to = this.count;
    // They come from the left more often than not.
    if (to > 0 && (uppers[to - 1] ?? 0) < upper) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((uppers[middle] ?? 0) < upper) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
