/** Appends all, one by one: `push(...items)` passes each as an argument, and a call has no room for a hundred thousand. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
