import type { JsonValue, Path } from '../wire/json.ts';
import { moveItem, withoutItem } from './listItems.ts';
import { useMember, usePanel } from './panel.ts';

/** What the button that adds to a list goes by when it is to be focused. */
export const addingTo = (list: string): string => `${list}[+]`;

interface ListEdits<Item> {
  readonly change: (next: readonly Item[]) => void;
  /** Appends an item and goes to it. */
  readonly add: (item: Item) => void;
  readonly move: (index: number, by: 1 | -1) => void;
  readonly remove: (index: number) => void;
}

/**
 * The value of a list in the draft and the edits of it, each one step of the history. `name` is that of the field,
 * `cellName` that of the first control of an item: rows are bound to places of the list, what moves is the values.
 */
export function useList<Item extends JsonValue>(
  name: string,
  path: Path,
  itemsOf: (value: JsonValue | undefined) => readonly Item[] | undefined,
  cellName: (index: number) => string,
): readonly [readonly Item[] | undefined, ListEdits<Item>] {
  const { targets } = usePanel();
  const [value, set] = useMember(path);
  const items = itemsOf(value);
  const present = items ?? [];
  const change = (next: readonly Item[]) => set(next.length === 0 ? undefined : next);
  return [
    items,
    {
      change,
      add: (item) => {
        change([...present, item]);
        targets.focus(cellName(present.length));
      },
      move: (index, by) => change(moveItem(present, index, by)),
      remove: (index) => {
        change(withoutItem(present, index));
        // The row that goes is the last one, and with it the button that the menu would give the focus back to.
        if (index === present.length - 1) targets.focus(index > 0 ? cellName(index - 1) : addingTo(name));
      },
    },
  ];
}
