// Texts as they are compared in a search: without regard to case and to the form of characters (NFKC), so that
// “ＡＬＩＧＮ” finds “align”. What is found is marked in the text as it stands, so offsets lead back to it.

/** Offsets in a text, `to` not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** For comparing. A final sigma is a sigma: what stands at the end of a term need not stand at the end of a word. */
export function foldText(text: string): string {
  const lower = isAscii(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return lower.includes('ς') ? lower.replaceAll('ς', 'σ') : lower;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ranges of the folded text as ranges of the text itself: whole characters, where one folds to several. */
export function unfoldRanges(text: string, folded: readonly TextRange[]): readonly TextRange[] {
  if (folded.length === 0 || isAscii(text)) return folded;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const { length } = foldText(segment);
    for (let unit = 0; unit < length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return folded.flatMap(({ from, to }) => {
    const [start, end] = [starts[from], ends[to - 1]];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
  });
}
