// Messages say large numbers as the page does: 10,000 in both languages.
const format = new Intl.NumberFormat('en');

/** A count in the text of a message, with separators of thousands. */
export const counted = (count: number): string => format.format(count);
