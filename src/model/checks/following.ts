// Work on a long list that is done again after each edit, at the price of what has changed.

/** What is known of a list, and can be brought up to date part by part. */
interface Following<Item, State> {
  /** From nothing. */
  readonly make: (items: readonly Item[]) => State;
  /** So many items from the index on are gone, and others stand there. May change the state in place. */
  readonly splice: (state: State, index: number, gone: number, come: readonly Item[]) => void;
}

/**
 * A function of a list that remembers the list it was asked about last. Where the next one differs in a few items, or
 * in a few that come or go side by side, only these are looked at; comparing the others costs nothing but their
 * identity. An older list, as after undo, is as good as a newer one. The state belongs to the function: read it before
 * the next call.
 */
export function following<Item extends object, State>({ make, splice }: Following<Item, State>) {
  // Weak, so that what was checked last is not kept from being forgotten.
  let last: { readonly items: WeakRef<readonly Item[]>; readonly state: State } | undefined;
  return (items: readonly Item[]): State => {
    const before = last?.items.deref();
    if (last !== undefined && before === items) return last.state;
    const splices = before === undefined ? undefined : splicesBetween(before, items);
    if (last === undefined || splices === undefined) {
      last = { items: new WeakRef(items), state: make(items) };
      return last.state;
    }
    const { state } = last;
    for (const [index, gone, come] of splices) splice(state, index, gone, come);
    last = { items: new WeakRef(items), state };
    return state;
  };
}

type Splice<Item> = readonly [index: number, gone: number, come: readonly Item[]];

/** Undefined when it is cheaper to begin anew. */
function splicesBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Splice<Item>[] | undefined {
  const few = Math.min(mostChanged, Math.max(before.length, after.length) / 2);
  if (before.length === after.length) {
    const changed: Splice<Item>[] = [];
    for (const [index, item] of after.entries()) {
      if (before[index] === item) continue;
      changed.push([index, 1, [item]]);
      if (changed.length > few) return undefined;
    }
    return changed;
  }
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const gone = before.length - from - same;
  const come = after.slice(from, after.length - same);
  return Math.max(gone, come.length) > few ? undefined : [[from, gone, come]];
}

/** More are never handed on one by one or as arguments. */
const mostChanged = 10_000;
