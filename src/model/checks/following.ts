// Work on a long list that is done again after each edit, at the price of what has changed.

/** What is known of a list, and can be brought up to date item by item. */
interface Following<Item, State> {
  /** From nothing. */
  readonly make: (items: readonly Item[]) => State;
  /** The item at the index is another one now. May change the state in place. */
  readonly change: (state: State, index: number, item: Item) => void;
}

/**
 * A function of a list that remembers the list it was asked about last. Where the next one is as long and differs in a
 * few items, only these are looked at; comparing the others costs nothing but their identity. An older list, as after
 * undo, is as good as a newer one. The state belongs to the function: read it before the next call.
 */
export function following<Item extends object, State>({ make, change }: Following<Item, State>) {
  // Weak, so that what was checked last is not kept from being forgotten.
  let last: { readonly items: WeakRef<readonly Item[]>; readonly state: State } | undefined;
  return (items: readonly Item[]): State => {
    const before = last?.items.deref();
    if (last !== undefined && before === items) return last.state;
    const changed = before === undefined ? undefined : changedIndexes(before, items);
    if (last === undefined || changed === undefined) {
      last = { items: new WeakRef(items), state: make(items) };
      return last.state;
    }
    const { state } = last;
    for (const index of changed) {
      const item = items[index];
      if (item !== undefined) change(state, index, item);
    }
    last = { items: new WeakRef(items), state };
    return state;
  };
}

/** Undefined when it is cheaper to begin anew. */
function changedIndexes(before: readonly object[], after: readonly object[]): readonly number[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: number[] = [];
  for (let index = 0; index < after.length; index++) {
    if (before[index] === after[index]) continue;
    changed.push(index);
    if (changed.length * 2 > after.length) return undefined;
  }
  return changed;
}
