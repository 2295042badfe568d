/** Lists of numbers in one: list n is `items` from `starts[n]` up to `starts[n + 1]`. No object is made for any of them. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Each item in the list of its owner, in the order in which they come (counting sort). */
export function listsFrom(count: number, owners: Int32Array, items: Int32Array): Lists {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < owners.length; at++) {
    const list = (owners[at] ?? 0) + 1;
    starts[list] = (starts[list] ?? 0) + 1;
  }
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(items.length);
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at] ?? 0;
    const to = next[owner] ?? 0;
    sorted[to] = items[at] ?? 0;
    next[owner] = to + 1;
  }
  return { starts, items: sorted };
}

/** The list by itself; changes of one are changes of the other. */
export const listAt = ({ starts, items }: Lists, list: number): Int32Array =>
  items.subarray(starts[list] ?? 0, starts[list + 1] ?? 0);

/** In the list of each item those in whose lists it was, in their order. */
export const turnedAround = (lists: Lists): Lists =>
  listsFrom(lists.starts.length - 1, lists.items, ownersOf(lists));

/** The same, with the lists taken in this order. */
export function turnedAroundIn(order: Int32Array, { starts, items }: Lists): Lists {
  const owners = new Int32Array(items.length);
  const sorted = new Int32Array(items.length);
  let to = 0;
  for (let at = 0; at < order.length; at++) {
    const list = order[at] ?? 0;
    for (let from = starts[list] ?? 0; from < (starts[list + 1] ?? 0); from++) {
      owners[to] = list;
      sorted[to++] = items[from] ?? 0;
    }
  }
  return listsFrom(order.length, sorted, owners);
}

/** The list to which each item belongs. */
export function ownersOf({ starts, items }: Lists): Int32Array {
  const owners = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) owners[at] = list;
  return owners;
}

/** 0, 1, 2 and so on, that many. */
export const numbersTo = (count: number): Int32Array => new Int32Array(count).map((_, at) => at);
