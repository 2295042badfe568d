// Edits of a list as whole new lists; items keep their identity.
import { isJsonObject, type JsonValue } from '../wire/json.ts';

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

/** Puts items in the place of one that holds nothing, else after it. */
export function pasteItems<Item extends JsonValue>(
  items: readonly Item[],
  index: number,
  pasted: readonly Item[],
): readonly Item[] {
  const item = items[index];
  const holds =
    item !== undefined && (isJsonObject(item) ? Object.values(item) : [item]).some((held) => held !== '');
  return [...items.slice(0, holds ? index + 1 : index), ...pasted, ...items.slice(index + 1)];
}
