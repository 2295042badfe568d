// Edits of a list as whole new lists; items keep their identity.
import type { JsonObject } from '../wire/json.ts';

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

/** Puts objects of two members in the place of an item that holds nothing, else after it. */
export function pasteItems(
  items: readonly JsonObject[],
  index: number,
  lines: readonly (readonly [string, string])[],
  [first, second]: readonly [string, string] = ['', ''],
): readonly JsonObject[] {
  const item = items[index];
  const holds = item !== undefined && Object.values(item).some((value) => value !== '');
  const added = lines.map(([a, b]) => ({ [first]: a, [second]: b }));
  return [...items.slice(0, holds ? index + 1 : index), ...added, ...items.slice(index + 1)];
}
