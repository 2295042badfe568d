import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import { parsePath } from '../wire/json.ts';
import { submitJobRequest } from '../wire/schema/submitJob.ts';
import { task } from '../wire/schema/task.ts';
import { isSecretPath } from '../wire/secrets.ts';
import { type FieldSpec, fieldOfItem } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';

/** The fields and those of the first item of each list. */
const allFields = (fields: readonly FieldSpec[]): readonly FieldSpec[] =>
  fields.flatMap((field) => {
    const cells = field.columns?.map((name): FieldSpec => ({ name, control: 'text', required: true }));
    const inner = (field.items ?? cells ?? []).map((each) => fieldOfItem(each, field.name, 0));
    return [field, ...allFields(inner)];
  });

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
    const names = allFields(fields)
      .filter(({ beside, alternatives }) => beside === undefined && alternatives === undefined)
      .map(({ name }) => name.replaceAll('[0]', '[]'));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are documented, with the columns of lists', () => {
    const names = allFields(fields).map(({ name, explainedBy }) => explainedBy ?? name);
    expect(names.filter((name) => fieldDoc(name) === undefined)).toEqual([]);
  });

  it('that are chosen from a list have documented values', () => {
    const chosen = allFields(fields).filter(({ control }) => control === 'select' || control === 'segmented');
    expect(chosen.filter(({ name }) => (fieldDoc(name)?.values ?? []).length === 0)).toEqual([]);
  });

  it('are all that the API has, but for what has a view of its own', () => {
    const shown = new Set(allFields(fields).map(({ name }) => name.replaceAll('[0]', '[]')));
    const elsewhere = /^(ClientToken|Job\.Tasks|Job\.Dependences)/;
    const leaves = leavesOf(schema).filter(({ path }) => !elsewhere.test(path));
    expect(leaves.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([]);
  });

  it('are required where the API requires them', () => {
    const required = new Map(
      allFields(fields).map(({ name, required = false }) => [name.replaceAll('[0]', '[]'), required]),
    );
    const wanted = leavesOf(schema).filter((leaf) => leaf.required && required.has(leaf.path));
    expect(wanted.filter(({ path }) => !required.get(path))).toEqual([]);
  });

  it('are edited by a control for their type', () => {
    const suited: Readonly<Record<Leaf['kind'], readonly string[]>> = {
      number: ['number'],
      boolean: ['flag'],
      array: ['texts'],
      enum: ['select', 'segmented'],
      string: ['text', 'prose', 'long', 'command', 'pick', 'secret', 'locked'],
    };
    const kinds = new Map(leavesOf(schema).map(({ path, kind }) => [path, kind]));
    const unsuited = allFields(fields).filter(({ name, control }) => {
      const kind = kinds.get(name.replaceAll('[0]', '[]'));
      return kind !== undefined && !suited[kind].includes(control);
    });
    expect(unsuited.map(({ name }) => name)).toEqual([]);
  });

  it('mask every secret', () => {
    const secrets = allFields(fields).filter(({ name }) => isSecretPath(parsePath(name)));
    expect(secrets.filter(({ control }) => control !== 'secret')).toEqual([]);
    expect(secrets.length).toBe(kind === 'task' ? 3 : 0);
  });
});

interface Leaf {
  readonly path: string;
  readonly kind: 'string' | 'number' | 'boolean' | 'enum' | 'array';
  readonly required: boolean;
}

/** Every value that is no object; a list of values is one. */
function leavesOf(schema: z.core.$ZodType, path = '', required = true): readonly Leaf[] {
  if (schema instanceof z.ZodOptional) return leavesOf(schema.unwrap(), path, false);
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    return leavesOf(schema.element, `${path}[]`);
  }
  if (!(schema instanceof z.ZodObject))
    return [{ path, kind: schema._zod.def.type as Leaf['kind'], required }];
  const members = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
  return members.flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
}
