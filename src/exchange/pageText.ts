// Requests that stand inside something else: a block of code in a chat or a guide, the source of a page.
import { type MappedText, mappedTextBuilder, sliceOf } from './mappedText.ts';

const fence = /^[ \t>]*(```+|~~~+)[^\n]*$/gm;
const mostBlocks = 50;

/** The blocks of code between fences, if there are any. */
export function fencedBlocks(text: string): readonly MappedText[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const blocks: MappedText[] = [];
  let open: number | undefined;
  for (const match of text.matchAll(fence)) {
    if (open === undefined) open = match.index + match[0].length + 1;
    else {
      blocks.push(sliceOf(text, open, match.index));
      open = undefined;
    }
    if (blocks.length >= mostBlocks) break;
  }
  if (open !== undefined && open < text.length && blocks.length === 0) blocks.push(sliceOf(text, open));
  return blocks;
}

const quoteEntity = /&(?:quot|#34|#x22);/i;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&#160;': ' ',
};
const entity = /&(?:quot|apos|lt|gt|amp|nbsp|#34|#39|#160|#x22|#x27);/gi;

/** The text of a page's source, whose quotes are all entities; undefined for any other text. */
export function unescapedPage(text: string): MappedText | undefined {
  if (text.includes('"') || !quoteEntity.test(text)) return undefined;
  const builder = mappedTextBuilder();
  let from = 0;
  for (const match of text.matchAll(entity)) {
    builder.copy(text.slice(from, match.index), from);
    builder.put(entities[match[0].toLowerCase()] ?? match[0], match.index);
    from = match.index + match[0].length;
  }
  builder.copy(text.slice(from), from);
  return builder.done(text.length);
}
