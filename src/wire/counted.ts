const format = new Intl.NumberFormat('en');

/** A count as it is said, with separators of thousands, which are the same in both languages: 10,000. */
export const counted = (count: number): string => format.format(count);
