// Edits of a list as whole new lists; items keep their identity.

export const withoutItem = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.filter((_, at) => at !== index);

/** Moves an item one place up or down; at the edge the list stays as it is. */
export function moveItem<Item>(items: readonly Item[], index: number, by: 1 | -1): readonly Item[] {
  const [item, neighbour] = [items[index], items[index + by]];
  if (item === undefined || neighbour === undefined) return items;
  return items.with(index, neighbour).with(index + by, item);
}

/** The texts of a pasted block: one a line, or apart by commas or blanks; none for what is a single text. */
export function pastedTexts(block: string): readonly string[] {
  const texts = block.split(/[\s,;，；、]+/).filter((text) => text !== '');
  return texts.length > 1 ? texts : [];
}

/** Puts texts in the place of an item that is empty, else after it. */
export function pasteTexts<Item>(
  items: readonly (Item | string)[],
  index: number,
  texts: readonly string[],
): readonly (Item | string)[] {
  const here = items[index] === '' ? [] : items.slice(index, index + 1);
  return [...items.slice(0, index), ...here, ...texts, ...items.slice(index + 1)];
}
