// A long list in pieces, so that an edit rewrites one piece and not the list. Where a piece ends is told by the ids
// alone: what comes or goes changes the piece that it is in, and the pieces after it stay as they are.
import type { Item } from './listPatch.ts';

export interface Chunk<Of extends Item> {
  /** The id of the first item. */
  readonly key: string;
  readonly items: readonly Of[];
}

/** The mean length of a piece. */
const meanLength = 16;

const known = new WeakMap<readonly Item[], readonly Chunk<Item>[]>();

/** The same pieces for the same list: most edits leave two of the three lists of a draft alone. */
export function chunked<Of extends Item>(list: readonly Of[]): readonly Chunk<Of>[] {
  const before = known.get(list);
  if (before !== undefined) return before as readonly Chunk<Of>[];
  const chunks = cut(list);
  known.set(list, chunks);
  return chunks;
}

function cut<Of extends Item>(list: readonly Of[]): readonly Chunk<Of>[] {
  const chunks: { key: string; items: Of[] }[] = [];
  for (const item of list) {
    const last = chunks.at(-1);
    if (last === undefined || beginsChunk(item.id)) chunks.push({ key: item.id, items: [item] });
    else last.items.push(item);
  }
  return chunks;
}

/** FNV-1a (Fowler, Noll, Vo), folded: its low bits alone would hang on the last character. */
function beginsChunk(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % meanLength === 0;
}
