// What the API expects at a place of the request, read off its zod schemas, so that no second list can differ.
import * as z from 'zod';
import { submitJobRequest } from '../wire/schema/submitJob.ts';

export type Shape =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Shape> }
  | { readonly kind: 'array'; readonly item: Shape }
  | { readonly kind: 'integer' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text' };

function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return { kind: 'array', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodNumber) return { kind: 'integer' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return { kind: 'text' };
  if (!(schema instanceof z.ZodObject))
    throw new Error('A schema of the API has a kind that shapes do not know');
  const members = Object.entries(schema.shape).map(([name, member]) => [name, shapeOf(member)] as const);
  return { kind: 'object', members: new Map(members) };
}

/** The whole SubmitJob request. */
export const requestShape: Shape = shapeOf(submitJobRequest);

/** The shape one step further in; undefined where the API documents nothing. `[]` steps into an array. */
export function shapeAt(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape?.kind === 'object') return shape.members.get(step);
  return shape?.kind === 'array' && /^(\[\]|\d+)$/.test(step) ? shape.item : undefined;
}
