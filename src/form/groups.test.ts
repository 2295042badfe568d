import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import { submitJobRequest } from '../wire/schema/submitJob.ts';
import { task } from '../wire/schema/task.ts';
import { groupsOf } from './groups.ts';

const fieldsOf = (kind: 'job' | 'task') => groupsOf(kind).flatMap(({ fields }) => fields);

/** Paths of all members of a schema, items of lists as `[]`. */
function pathsOf(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return [path, ...pathsOf(schema.element, `${path}[]`)];
  if (!(schema instanceof z.ZodObject)) return [path];
  const members = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
  return [
    path,
    ...members.flatMap(([name, inner]) => pathsOf(inner, path === '' ? name : `${path}.${name}`)),
  ];
}

describe.each([
  { kind: 'job' as const, schema: submitJobRequest },
  { kind: 'task' as const, schema: task },
])('the fields of a $kind', ({ kind, schema }) => {
  const fields = fieldsOf(kind);

  it('are members of the API, each once', () => {
    const known = new Set(pathsOf(schema));
    const names = fields.filter(({ beside }) => beside === undefined).map(({ name }) => name);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are documented, with the columns of lists', () => {
    const names = fields.flatMap(({ name, columns = [] }) => [
      name,
      ...columns.map((each) => `${name}[].${each}`),
    ]);
    expect(names.filter((name) => fieldDoc(name) === undefined)).toEqual([]);
  });

  it('that are chosen from a list have documented values', () => {
    const chosen = fields.filter(({ control }) => control === 'select' || control === 'segmented');
    expect(chosen.filter(({ name }) => (fieldDoc(name)?.values ?? []).length < 2)).toEqual([]);
  });
});
