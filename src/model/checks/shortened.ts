/** A name as messages and buttons quote it: whole where it is short, so that a pasted megabyte does not come back. */
export function shortened(text: string): string {
  if (text.length <= 80) return text;
  // By characters, so that none is cut in two.
  return `${[...text.slice(0, 80)].slice(0, 60).join('')}…`;
}
