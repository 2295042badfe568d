interface Kept<Made> {
  readonly from: readonly unknown[];
  readonly made: Made;
}

export type Recall<Made> = (id: string, from: readonly unknown[], make: () => Made) => Made;

/**
 * Remembers what was made for each id in the round before. Nothing is made anew while all that it is made from is
 * identical, and what comes out alike stays the object that it was.
 */
export function makeMemory<Made>(alike: (a: Made, b: Made) => boolean): {
  /** Begins a round; what is not recalled in it is forgotten with the next. */
  begin(): Recall<Made>;
} {
  let last = new Map<string, Kept<Made>>();
  return {
    begin() {
      const before = last;
      const now = new Map<string, Kept<Made>>();
      last = now;
      return (id, from, make) => {
        const old = before.get(id);
        if (old !== undefined && sameItems(old.from, from)) {
          now.set(id, old);
          return old.made;
        }
        const made = make();
        const kept = old !== undefined && alike(old.made, made) ? old.made : made;
        now.set(id, { from, made: kept });
        return kept;
      };
    },
  };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
