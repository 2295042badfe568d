// Sorting of pieces of flat lists: no function is called to compare two items, and nothing is made for a piece.

/** So many are sorted sooner by insertion than by the machinery of a large sort. */
const few = 24;

/** Sorts the numbers from `from` to `to`. */
export function sortPiece(values: Int32Array | Float64Array, from: number, to: number): void {
  if (to - from > few) {
    values.subarray(from, to).sort();
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const value = values[at] ?? 0;
    let hole = at;
    for (; hole > from && (values[hole - 1] ?? 0) > value; hole--) values[hole] = values[hole - 1] ?? 0;
    values[hole] = value;
  }
}

const digitBits = 9;
const digits = 2 ** digitBits;

/** Sorts items by keys: whole numbers from 0 to 2³¹ - 1. Items with the same key stay as they come (radix sort). */
export class KeySort {
  private readonly starts = new Int32Array(digits + 1);
  private readonly otherItems: Int32Array;
  private readonly otherKeys: Int32Array;

  constructor(most: number) {
    this.otherItems = new Int32Array(most);
    this.otherKeys = new Int32Array(most);
  }

  /** The first `count` items, whose keys are at the same places. Both are sorted. */
  sort(items: Int32Array, keys: Int32Array, count: number): void {
    if (count <= few) {
      insert(items, keys, count);
      return;
    }
    let largest = 0;
    let isSorted = true;
    for (let at = 0; at < count; at++) {
      const key = keys[at] ?? 0;
      isSorted &&= key >= largest;
      if (key > largest) largest = key;
    }
    if (isSorted) return;
    for (let shift = 0; largest >> shift > 0; shift += digitBits) this.sortByDigit(items, keys, count, shift);
  }

  private sortByDigit(items: Int32Array, keys: Int32Array, count: number, shift: number): void {
    const { starts, otherItems, otherKeys } = this;
    starts.fill(0);
    for (let at = 0; at < count; at++) {
      const next = (((keys[at] ?? 0) >> shift) & (digits - 1)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let digit = 1; digit < digits; digit++)
      starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (let at = 0; at < count; at++) {
      const key = keys[at] ?? 0;
      const digit = (key >> shift) & (digits - 1);
      const to = starts[digit] ?? 0;
      otherKeys[to] = key;
      otherItems[to] = items[at] ?? 0;
      starts[digit] = to + 1;
    }
    for (let at = 0; at < count; at++) {
      keys[at] = otherKeys[at] ?? 0;
      items[at] = otherItems[at] ?? 0;
    }
  }
}

function insert(items: Int32Array, keys: Int32Array, count: number): void {
  for (let at = 1; at < count; at++) {
    const key = keys[at] ?? 0;
    const item = items[at] ?? 0;
    let hole = at;
    for (; hole > 0 && (keys[hole - 1] ?? 0) > key; hole--) {
      keys[hole] = keys[hole - 1] ?? 0;
      items[hole] = items[hole - 1] ?? 0;
    }
    keys[hole] = key;
    items[hole] = item;
  }
}
