// A link can bring a request along: `#import=` and the text, percent-encoded or as it is, to the end of the address. The
// fragment is sent to no server; it is taken out of the address at once, and the preview is always shown.
import type { KeyPlaces } from './launchKey.ts';

/** The first of them, with what stands before it. */
const mark = /^#((?:(?!import=)[^&]*&)*)import=/;

/** The text of the link, or null when it brings none. What else the fragment holds stays in it. */
export function takeImport({ location, history }: Pick<KeyPlaces, 'location' | 'history'>): string | null {
  const { hash, pathname, search } = location;
  const found = mark.exec(hash);
  if (found === null) return null;
  const rest = (found[1] ?? '').slice(0, -1);
  history.replaceState(null, '', `${pathname}${search}${rest === '' ? '' : `#${rest}`}`);
  const text = hash.slice(found[0].length);
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded: a percent sign of its own is no escape.
    return text;
  }
}
