// What an edit changed in the text, line by line, for the marks beside the lines.

export interface ChangedLine {
  /** In the new text, from 1. */
  readonly line: number;
  /** The value that the line had before, as it was written; absent for a line that is new. */
  readonly was?: string;
}

/** Beyond this many comparisons the middle of the text counts as changed as a whole. */
const mostComparisons = 250_000;
const longestShown = 40;

/** Lines of `after` that are not in `before`. A comma that came or went at the end of a line is no change. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  if (before === after) return [];
  const old = linesOf(before);
  const fresh = linesOf(after);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let oldEnd = old.length;
  let freshEnd = fresh.length;
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd -= 1;
    freshEnd -= 1;
  }
  return changedWithin(old.slice(start, oldEnd), fresh.slice(start, freshEnd), start + 1);
}

const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));

function changedWithin(old: readonly string[], fresh: readonly string[], first: number): ChangedLine[] {
  const kept = commonLines(old, fresh);
  const gone = old.filter((_, index) => !kept.old.has(index));
  return fresh.flatMap((line, index): ChangedLine[] => {
    if (kept.fresh.has(index)) return [];
    const was = formerValue(line, gone);
    return [{ line: first + index, ...(was === undefined ? {} : { was }) }];
  });
}

/** `  "Priority": 16` or `&Job.Priority=16`: what stands before the value, and the value. */
const keyed = /^(\s*"(?:[^"\\]|\\.)*": |[&\w.-]+=)(.*)$/;

/** The value of the line with the same key among those that went; taken from the list, so that it serves once. */
function formerValue(line: string, gone: string[]): string | undefined {
  const key = keyed.exec(line)?.[1];
  if (key === undefined) return undefined;
  const index = gone.findIndex((other) => keyed.exec(other)?.[1] === key);
  const value = index < 0 ? undefined : keyed.exec(gone[index] ?? '')?.[2];
  if (value === undefined || /[[{]$/.test(value)) return undefined;
  gone.splice(index, 1);
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

/** Indexes of a longest common subsequence. */
function commonLines(old: readonly string[], fresh: readonly string[]) {
  const kept = { old: new Set<number>(), fresh: new Set<number>() };
  if (old.length * fresh.length > mostComparisons) return kept;
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (old[i] === fresh[j]) {
      kept.old.add(i);
      kept.fresh.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
