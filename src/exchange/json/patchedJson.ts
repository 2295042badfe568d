// A text of JSON that comes to say something else: only what differs is written, so that comments, blanks, the order of
// members and the spelling of numbers stay as the person typed them.
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { type JsonNode, type JsonPiece, jsonTree } from './jsonTree.ts';
import { isSameJson } from './sameJson.ts';
import { writeJson } from './writeJson.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text, changed so that it says `wanted`; undefined where that cannot be done piece by piece. */
export function patchedJson(text: string, wanted: JsonValue): string | undefined {
  const root = jsonTree(text);
  if (root === undefined) return undefined;
  const edits: Edit[] = [];
  change(text, root, wanted, edits);
  let patched = text;
  let last = Number.POSITIVE_INFINITY;
  for (const { from, to, insert } of edits.map((edit, at) => ({ ...edit, at })).sort(lastFirst)) {
    if (to > last) return undefined;
    patched = patched.slice(0, from) + insert + patched.slice(to);
    last = from;
  }
  const now = jsonTree(patched);
  return now !== undefined && isSameJson(now.value, wanted) ? patched : undefined;
}

/** Of several insertions at one place the last comes first, so that they end up in their order. */
const lastFirst = (a: Edit & { at: number }, b: Edit & { at: number }): number =>
  b.from - a.from || b.to - a.to || b.at - a.at;

function change(text: string, node: JsonNode, wanted: JsonValue, edits: Edit[]): void {
  if (isSameJson(node.value, wanted)) return;
  const { parts = [] } = node;
  if (parts.length > 0 && isJsonObject(node.value) && isJsonObject(wanted)) {
    if (changeMembers(text, parts, wanted, edits)) return;
  } else if (parts.length > 0 && Array.isArray(node.value) && Array.isArray(wanted)) {
    if (changeItems(text, parts, wanted as readonly JsonValue[], edits)) return;
  }
  edits.push({ from: node.from, to: node.to, insert: written(wanted, indentAt(text, node.from)) });
}

/** False when nothing of the object stays. */
function changeMembers(
  text: string,
  parts: readonly JsonPiece[],
  wanted: JsonObject,
  edits: Edit[],
): boolean {
  const kept = parts.filter(({ name }) => name !== undefined && Object.hasOwn(wanted, name));
  if (kept.length === 0) return false;
  const known = new Map(kept.map((part) => [part.name, part]));
  for (const part of kept) change(text, part.node, wanted[part.name ?? ''] ?? null, edits);
  let before: JsonPiece | undefined;
  for (const [name, value] of Object.entries(wanted)) {
    const part = known.get(name);
    if (part) before = part;
    else
      insert(text, parts, before ?? kept[0], before === undefined, `${JSON.stringify(name)}: `, value, edits);
  }
  remove(parts, new Set(kept), text, edits);
  return true;
}

/** Items at both ends that stay the same stand; between them each is changed into its counterpart. */
function changeItems(
  text: string,
  parts: readonly JsonPiece[],
  wanted: readonly JsonValue[],
  edits: Edit[],
): boolean {
  const most = Math.min(parts.length, wanted.length);
  let start = 0;
  while (start < most && isSameJson(parts[start]?.node.value ?? null, wanted[start] ?? null)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    isSameJson(parts[parts.length - 1 - end]?.node.value ?? null, wanted[wanted.length - 1 - end] ?? null)
  )
    end += 1;
  const [old, fresh] = [parts.slice(start, parts.length - end), wanted.slice(start, wanted.length - end)];
  if (old.length === parts.length && fresh.length === 0) return false;
  for (const [at, part] of old.entries()) {
    if (at < fresh.length) change(text, part.node, fresh[at] ?? null, edits);
  }
  const last = old[Math.min(old.length, fresh.length) - 1] ?? parts[start - 1];
  for (const value of fresh.slice(old.length)) {
    insert(text, parts, last ?? parts[0], last === undefined, '', value, edits);
  }
  remove(parts, new Set(parts.filter((part) => !old.slice(fresh.length).includes(part))), text, edits);
  return true;
}

/** Puts a member or item behind the part, or before it. */
function insert(
  text: string,
  parts: readonly JsonPiece[],
  part: JsonPiece | undefined,
  isBefore: boolean,
  name: string,
  value: JsonValue,
  edits: Edit[],
): void {
  if (part === undefined) return;
  const indent = ownIndent(text, part.from);
  const gap = indent === undefined ? ' ' : `\n${indent}`;
  const piece = `${name}${written(value, indent ?? indentAt(text, part.from))}`;
  if (isBefore) {
    edits.push({ from: part.from, to: part.from, insert: `${piece},${gap}` });
    return;
  }
  const isLast = part === parts.at(-1);
  const end = part.comma === undefined ? part.node.to : part.comma + 1;
  // A comment at the end of the line is about what stands before it.
  const rest = /^[ \t]*(?:(?:\/\/|#).*)?(?=\r?\n|$)/.exec(text.slice(end, end + 400))?.[0] ?? '';
  const at = indent === undefined ? end : end + rest.length;
  if (part.comma === undefined) edits.push({ from: part.node.to, to: part.node.to, insert: ',' });
  const follows = !isLast || part.comma !== undefined;
  edits.push({ from: at, to: at, insert: `${gap}${piece}${follows ? ',' : ''}` });
}

/** Takes out all parts but those that stay. */
function remove(
  parts: readonly JsonPiece[],
  kept: ReadonlySet<JsonPiece>,
  text: string,
  edits: Edit[],
): void {
  for (const [at, part] of parts.entries()) {
    if (kept.has(part)) continue;
    const hasNext = parts.slice(at + 1).some((other) => kept.has(other));
    if (hasNext && part.comma !== undefined) {
      const end = part.comma + 1;
      const blanks = /^\s*/.exec(text.slice(end, end + 400))?.[0].length ?? 0;
      edits.push({ from: part.from, to: end + blanks, insert: '' });
      continue;
    }
    const before = parts.slice(0, at).findLast((other) => kept.has(other));
    if (before?.comma !== undefined && parts[at - 1] === before)
      edits.push({ from: before.comma, to: before.comma + 1, insert: '' });
    const start =
      part.from - (/\s*$/.exec(text.slice(Math.max(0, part.from - 400), part.from))?.[0].length ?? 0);
    const end = part.comma === undefined ? part.node.to : part.comma + 1;
    edits.push({
      from: before?.comma === undefined ? start : Math.max(start, before.comma + 1),
      to: end,
      insert: '',
    });
  }
}

/** The blanks before what stands first in its line; undefined when something stands before it. */
function ownIndent(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(line) && text.lastIndexOf('\n', offset - 1) >= 0 ? line : undefined;
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';

const written = (value: JsonValue, indent: string): string =>
  writeJson(value, 'pretty').replaceAll('\n', `\n${indent}`);
