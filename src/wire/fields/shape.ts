// The shape of the request as a plain table, compiled once from the zod schemas. It is walked where exact paths of
// every fault are wanted, without zod's own parsing, whose compiled path a strict CSP forbids in the browser.
import * as z from 'zod';
import { submitJobRequest } from '../schema/submitJob.ts';

export interface Member {
  readonly shape: Shape;
  readonly required: boolean;
}

export type Shape =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Member> }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  /** Whole numbers; unsigned ones may not be negative. */
  | { readonly kind: 'integer'; readonly unsigned: boolean };

/** Throws for a kind of schema that the request does not use, so that a new kind cannot go unchecked. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
    return { kind: 'object', members: new Map(members.map(([name, member]) => [name, memberOf(member)])) };
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { kind: 'text' };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodNumber) return { kind: 'integer', unsigned: (schema.minValue ?? -1) >= 0 };
  throw new Error(`No shape is known for a schema of type ${schema._zod.def.type}`);
}

function memberOf(schema: z.core.$ZodType): Member {
  return schema instanceof z.ZodOptional
    ? { shape: shapeOf(schema.unwrap()), required: false }
    : { shape: shapeOf(schema), required: true };
}

/** The shape at a path of names; `[]` steps into the items of a list. Throws when the request has no such path. */
export function shapeAt(shape: Shape, ...steps: readonly string[]): Shape {
  let current = shape;
  for (const step of steps) {
    const next =
      step === '[]' && current.kind === 'list'
        ? current.item
        : current.kind === 'object'
          ? current.members.get(step)?.shape
          : undefined;
    if (next === undefined) throw new Error(`The request has nothing at ${steps.join('.')}`);
    current = next;
  }
  return current;
}

export const requestShape = shapeOf(submitJobRequest);
export const taskShape = shapeAt(requestShape, 'Job', 'Tasks', '[]');
export const dependenceShape = shapeAt(requestShape, 'Job', 'Dependences', '[]');
