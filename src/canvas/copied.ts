// What was copied last on this page, with the secrets and places that the text on the clipboard has not. In memory
// alone: it is gone with the page.
import type { Draft, Point, TaskId } from '../model/draft.ts';
import {
  type Fragment,
  fragmentOf,
  fragmentText,
  type ReadFragment,
  readFragment,
  unmasked,
} from '../model/fragment.ts';
import { positionsOf } from '../model/layout.ts';

interface Copied {
  readonly text: string;
  readonly fragment: Fragment;
  readonly places: readonly (Point | undefined)[];
}

let last: Copied | undefined;

/** The tasks as a text for the clipboard. */
export function copy(draft: Draft, ids: ReadonlySet<TaskId>): string {
  const fragment = fragmentOf(draft, ids);
  const positions = positionsOf(draft);
  const places = draft.tasks.flatMap(({ id }) => (ids.has(id) ? [positions[id]] : []));
  last = { text: fragmentText(fragment), fragment, places };
  return last.text;
}

type Pasted =
  | Exclude<ReadFragment, { kind: 'fragment' }>
  | { readonly kind: 'fragment'; readonly fragment: Fragment; readonly places: Copied['places'] };

/** What a text from the clipboard brings. Line ends may have been changed by the programs that it went through. */
export function readPasted(text: string, draft: Draft): Pasted {
  const plain = text.replaceAll('\r\n', '\n').trim();
  if (last !== undefined && plain === last.text) return { kind: 'fragment', ...last };
  const read = readFragment(text);
  if (read.kind !== 'fragment') return read;
  const known = draft.tasks.map(({ spec }) => spec);
  return { kind: 'fragment', fragment: unmasked(read.fragment, known), places: [] };
}
