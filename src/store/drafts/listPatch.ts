// What changed between two lists of things with ids, both ways. Small where little changed, so that a step of the
// history costs what it did and not what the draft weighs.

export interface Item {
  readonly id: string;
}

export interface ListPatch<Of extends Item> {
  /** What is gone, with its index in the list before. */
  readonly removed: readonly (readonly [index: number, item: Of])[];
  /** What came, with its index in the list after. */
  readonly added: readonly (readonly [index: number, item: Of])[];
  readonly changed: readonly (readonly [before: Of, after: Of])[];
}

/** undefined when nothing changed. A list in another order is one that went and one that came. */
export function listPatch<Of extends Item>(
  before: readonly Of[],
  after: readonly Of[],
  isSame: (a: Of, b: Of) => boolean = Object.is,
): ListPatch<Of> | undefined {
  if (before === after) return undefined;
  const same = (a: Of | undefined, b: Of | undefined) => a !== undefined && b !== undefined && isSame(a, b);
  let start = 0;
  while (start < before.length && same(before[start], after[start])) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && same(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const indexed = (list: readonly Of[]) =>
    list.slice(start, list.length - tail).map((item, at) => [start + at, item] as const);
  const [old, fresh] = [indexed(before), indexed(after)];
  if (old.length === 0 && fresh.length === 0) return undefined;

  const oldIds = new Set(old.map(([, { id }]) => id));
  const freshIds = new Set(fresh.map(([, { id }]) => id));
  const kept = old.filter(([, { id }]) => freshIds.has(id));
  const stays = fresh.filter(([, { id }]) => oldIds.has(id));
  if (kept.some(([, { id }], at) => stays[at]?.[1].id !== id))
    return { removed: old, added: fresh, changed: [] };
  return {
    removed: old.filter(([, { id }]) => !freshIds.has(id)),
    added: fresh.filter(([, { id }]) => !oldIds.has(id)),
    changed: kept.flatMap(([, item], at) => {
      const now = stays[at]?.[1];
      return now === undefined || isSame(item, now) ? [] : [[item, now] as const];
    }),
  };
}

export const reversed = <Of extends Item>({ removed, added, changed }: ListPatch<Of>): ListPatch<Of> => ({
  removed: added,
  added: removed,
  changed: changed.map(([before, after]) => [after, before]),
});

/** The list after; throws at a patch that is not of this list. */
export function patched<Of extends Item>(list: readonly Of[], patch: ListPatch<Of>): readonly Of[] {
  const { removed, added, changed } = patch;
  if (removed.length + added.length === 0 && changed.length === 1) return withOne(list, patch);
  const gone = new Set(removed.map(([, { id }]) => id));
  const now = new Map(changed.map(([{ id }, after]) => [id, after]));
  const rest = list.filter(({ id }) => !gone.has(id)).map((item) => now.get(item.id) ?? item);
  if (rest.length !== list.length - removed.length) throw new Error('A patch removes what is not there');
  if (added.length === 0) return rest;
  const next: Of[] = [];
  let from = 0;
  for (const [index, item] of added) {
    for (; next.length < index && from < rest.length; from++) next.push(rest[from] as Of);
    if (next.length !== index) throw new Error('A patch adds past the end');
    next.push(item);
  }
  return next.concat(rest.slice(from));
}

/** By far the most steps change one item, and a history has hundreds of them. */
function withOne<Of extends Item>(list: readonly Of[], { changed }: ListPatch<Of>): readonly Of[] {
  const [[before, after] = []] = changed;
  const at = list.findIndex(({ id }) => id === before?.id);
  if (at < 0 || after === undefined) throw new Error('A patch changes what is not there');
  return list.with(at, after);
}
