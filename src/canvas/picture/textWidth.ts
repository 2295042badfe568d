// How wide a text will be, guessed without a page: rather too wide, because the reader's fonts are not known.

export type Face = 'sans' | 'strong' | 'mono';

/** em by character; of fonts for the screen the wide ones. */
const narrow = /[ijl.,:;'|!`]/;
const slim = /[frtI()[\]{}/\\" -]/;
const broad = /[mwMW@%]/;
const capital = /[A-Z&_#~=+<>…]/;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1B000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

const known: Readonly<Record<Face, Map<string, number>>> = {
  sans: new Map(),
  strong: new Map(),
  mono: new Map(),
};

/** Of ten thousand tasks a million characters are measured, and hardly a hundred are different. */
function em(character: string, face: Face): number {
  const before = known[face].get(character);
  if (before !== undefined) return before;
  const measured = measure(character, face);
  known[face].set(character, measured);
  return measured;
}

function measure(character: string, face: Face): number {
  if (wide.test(character)) return face === 'mono' ? 1.2 : 1.05;
  if (withoutWidth.test(character)) return 0;
  if (face === 'mono') return 0.61;
  return sansWidth(character) * (face === 'strong' ? 1.06 : 1);
}

function sansWidth(character: string): number {
  if (narrow.test(character)) return 0.3;
  if (slim.test(character)) return 0.4;
  if (broad.test(character)) return 0.9;
  return capital.test(character) ? 0.7 : 0.58;
}

/** px, for a font of that size. */
export function textWidth(text: string, size: number, face: Face): number {
  let width = 0;
  for (const character of text) width += em(character, face) * size;
  return width;
}

/** As much of the text as fits, with an ellipsis where that is not all. */
export function cutText(text: string, room: number, size: number, face: Face): string {
  const dots = textWidth('…', size, face);
  let width = 0;
  let kept = '';
  /** What still fits when the ellipsis follows. */
  let short = '';
  for (const character of text) {
    width += em(character, face) * size;
    if (width > room) return `${short.trimEnd()}…`;
    kept += character;
    if (width + dots <= room) short = kept;
  }
  return kept;
}

/** The end of a name, by which names are told apart that begin alike. */
const tail = 8;

/** A name that fits, cut in its middle. */
export function cutName(name: string, room: number, size: number, face: Face): string {
  if (textWidth(name, size, face) <= room) return name;
  const end = [...name].slice(-tail).join('');
  const left = room - textWidth(end, size, face);
  return cutText(`${name.slice(0, name.length - end.length)}…`, left, size, face) + end;
}

/** The lines of a text in a box of that width; what has no room is left out, with an ellipsis. */
export function wrapText(
  text: string,
  room: number,
  lines: number,
  size: number,
  face: Face,
): readonly string[] {
  const wrapped: string[] = [];
  for (const paragraph of text.split(/\r\n?|\n/)) {
    let line = '';
    for (const piece of paragraph.match(pieces) ?? ['']) {
      const parts = textWidth(piece, size, face) > room ? [...piece] : [piece];
      for (const part of parts) {
        if (line !== '' && textWidth((line + part).trimEnd(), size, face) > room) {
          wrapped.push(line.trimEnd());
          line = part.trimStart();
        } else line += part;
      }
      if (wrapped.length > lines) break;
    }
    wrapped.push(line.trimEnd());
    if (wrapped.length > lines) break;
  }
  if (wrapped.length <= lines) return wrapped;
  const last = cutText(`${wrapped[lines - 1]}…`, room, size, face);
  return [...wrapped.slice(0, lines - 1), last];
}

/** Words with the blanks after them; of Chinese each character. */
const pieces =
  /[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]+\s*|\s+/gu;
