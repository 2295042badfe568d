// For a member that the API does not know: the one that was probably meant.

/** The number of letters to insert, remove or replace (Levenshtein), upper and lower case alike. */
export function distance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The candidate that differs in at most two letters, and in fewer than a third of them; the first of several. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > 64) return undefined; // longer than any name of the API, and not worth the square of it
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(name.length - candidate.length) > 2) continue;
    const far = distance(name, candidate);
    if (far > 2 || far * 3 >= candidate.length) continue;
    if (best === undefined || far < best.distance) best = { name: candidate, distance: far };
  }
  return best?.name;
}
