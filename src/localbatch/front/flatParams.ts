// Parameters as they come in a query or a form: flat names such as `Job.Tasks.0.TaskName`, all values text. The schema
// of the action says which of them are lists, numbers and booleans; what it does not know stays text.
import * as z from 'zod';
import type { JsonObject, JsonValue } from '../../wire/json.ts';

export type FlatParams = Readonly<Record<string, string>>;

/** A name that is the start of others, or the text at the end of one. */
type Node = Map<string, Node> | string;

/** @returns undefined when a piece of it has no `=`: it is no list of parameters */
export function readFlat(text: string): FlatParams | undefined {
  const pieces = text.split('&').filter((piece) => piece !== '');
  return pieces.every((piece) => piece.includes('='))
    ? Object.fromEntries(new URLSearchParams(text))
    : undefined;
}

/** @param schema of the action's parameters; undefined where it is not known */
export function nestParams(flat: FlatParams, schema: z.ZodType | undefined): JsonObject {
  const root: Node = new Map();
  for (const [name, value] of Object.entries(flat)) put(root, name.split('.'), value);
  return objectAt(root, schema);
}

function put(root: Map<string, Node>, steps: readonly string[], value: string): void {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const next = at.get(step);
    const inner = next instanceof Map ? next : new Map<string, Node>();
    if (inner !== next) at.set(step, inner);
    at = inner;
  }
  const last = steps.at(-1) ?? '';
  if (!(at.get(last) instanceof Map)) at.set(last, value);
}

function valueAt(node: Node, wrapped: z.ZodType | undefined): JsonValue {
  const schema = unwrap(wrapped);
  if (typeof node === 'string') return scalar(node, schema);
  if (schema instanceof z.ZodArray || (schema === undefined && isList(node))) {
    const element = schema instanceof z.ZodArray ? asSchema(schema.element) : undefined;
    const items = [...node].sort(([a], [b]) => Number(a) - Number(b));
    return items.map(([, item]) => valueAt(item, element));
  }
  return objectAt(node, schema);
}

function objectAt(node: ReadonlyMap<string, Node>, schema: z.ZodType | undefined): JsonObject {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const memberSchema = (name: string) => (Object.hasOwn(shape, name) ? asSchema(shape[name]) : undefined);
  // fromEntries defines members: `__proto__` is one like any other.
  return Object.fromEntries(Array.from(node, ([name, child]) => [name, valueAt(child, memberSchema(name))]));
}

const asSchema = (value: unknown): z.ZodType | undefined => (value instanceof z.ZodType ? value : undefined);

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(asSchema(schema.unwrap()))
    : schema;
}

const isList = (node: ReadonlyMap<string, Node>): boolean =>
  node.size > 0 && [...node.keys()].every((step) => /^\d+$/.test(step));

function scalar(text: string, schema: z.ZodType | undefined): JsonValue {
  if (schema instanceof z.ZodNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // The Python SDK writes True and False.
  if (schema instanceof z.ZodBoolean && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
