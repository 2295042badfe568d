// JSON as it was typed, with the place of each value, for changing a text without writing it anew.
import type { JsonValue } from '../../wire/json.ts';
import { defineMember, type Members } from '../member.ts';
import { silent } from '../noteList.ts';
import { isQuote, type JsonScanner, jsonScanner } from './jsonScanner.ts';

export interface JsonNode {
  readonly from: number;
  /** The offset after it. */
  readonly to: number;
  readonly value: JsonValue;
  /** Of an object and of a list, in their order. */
  readonly parts?: readonly JsonPiece[];
}

/** A member or an item. */
export interface JsonPiece {
  /** Of the name, or of the item. */
  readonly from: number;
  readonly name?: string;
  readonly node: JsonNode;
  /** Where the comma behind it stands, if one does. */
  readonly comma: number | undefined;
}

/** Deeper than any request; each level is one call here. */
const deepest = 200;

/** Undefined for what is no JSON, even tolerantly, is nested too deep, or has a member twice. */
export function jsonTree(text: string): JsonNode | undefined {
  const scanner = jsonScanner(text, silent);
  const root = readNode(scanner, 0);
  return root !== undefined && scanner.peek() === '' ? root : undefined;
}

function readNode(scanner: JsonScanner, depth: number): JsonNode | undefined {
  const next = scanner.peek();
  const from = scanner.offset;
  if (depth > deepest) return undefined;
  if (next === '{' || next === '[') return readContainer(scanner, next === '{', depth);
  if (isQuote(next)) {
    const read = scanner.string();
    return read.ok ? { from, to: scanner.offset, value: read.value } : undefined;
  }
  const value = scanner.word();
  return value === undefined ? undefined : { from, to: scanner.offset, value };
}

function readContainer(scanner: JsonScanner, isObject: boolean, depth: number): JsonNode | undefined {
  const from = scanner.offset;
  const close = isObject ? '}' : ']';
  const parts: JsonPiece[] = [];
  const members: Members = {};
  scanner.skip();
  while (scanner.peek() !== close) {
    const at = scanner.offset;
    const name = isObject ? readName(scanner) : undefined;
    if (isObject && (name === undefined || Object.hasOwn(members, name))) return undefined;
    const node = readNode(scanner, depth + 1);
    if (node === undefined) return undefined;
    if (name !== undefined) defineMember(members, name, node.value);
    const after = scanner.peek();
    const comma = after === ',' ? scanner.offset : undefined;
    parts.push({ from: at, ...(name === undefined ? {} : { name }), node, comma });
    if (comma !== undefined) scanner.skip();
    else if (after !== close) return undefined;
  }
  scanner.skip();
  const value = isObject ? members : parts.map(({ node }) => node.value);
  return { from, to: scanner.offset, value, parts };
}

function readName(scanner: JsonScanner): string | undefined {
  if (!isQuote(scanner.peek())) return undefined;
  const name = scanner.string();
  if (!name.ok || scanner.peek() !== ':') return undefined;
  scanner.skip();
  return name.value;
}
