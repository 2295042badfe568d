/** Rows from the first up to, not including, the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Fewer rows than this are cheaper to keep than to add and remove while one scrolls. */
const manyRows = 200;
/** Rows above and below what is seen; the window moves by as many, so that most scrolling draws nothing anew. */
const spare = 16;

interface Scrolled {
  /** From the top of the list to the top of what is seen, px; negative while the list begins further down. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** The rows to draw of so many. */
export function windowOf(count: number, { top, height, rowHeight }: Scrolled): Range {
  if (count <= manyRows) return { from: 0, to: count };
  const snap = (row: number) => Math.floor(row / spare) * spare;
  const from = Math.min(Math.max(0, snap(top / rowHeight) - spare), count);
  return { from, to: Math.min(count, snap((top + height) / rowHeight) + 2 * spare) };
}

/** The range with one more row, wherever that is: the one that the keyboard is on must not vanish. */
export function rangesOf({ from, to }: Range, kept: number): readonly Range[] {
  const one = { from: kept, to: kept + 1 };
  if (kept < 0 || (kept >= from && kept < to)) return [{ from, to }];
  return kept < from ? [one, { from, to }] : [{ from, to }, one];
}
