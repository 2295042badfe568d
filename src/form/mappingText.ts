// Lines of mappings, as people keep them in notes and tables: where from, where to.

/** The two parts of each line, apart by blanks, a tab, a comma or an arrow; none where a line is something else. */
export function parseMappingLines(
  text: string,
): readonly (readonly [from: string, to: string])[] | undefined {
  const lines = text.split(/\r\n|\r|\n/).flatMap((raw) => (raw.trim() === '' ? [] : [raw.trim()]));
  const pairs = lines.flatMap((line): (readonly [string, string])[] => {
    const [from, to, ...more] = line.split(/\s*(?:->|=>|→|,|，)\s*|\s+/).filter((part) => part !== '');
    return from === undefined || to === undefined || more.length > 0 ? [] : [[from, to]];
  });
  return lines.length > 1 && pairs.length === lines.length ? pairs : undefined;
}
