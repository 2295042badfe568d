import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { submitJobRequest } from '../schema/submitJob.ts';
import { task } from '../schema/task.ts';
import { fieldDoc, fieldDocs } from './fieldDoc.ts';
import { requestShape, type Shape } from './shape.ts';

/** The schema at a path pattern, or undefined where the request has no such member. */
function schemaAt(root: z.core.$ZodType, pattern: string): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const step of pattern.replaceAll('[]', '.[]').split('.')) {
    schema = stepInto(bare(schema), step);
  }
  return schema;
}

function stepInto(schema: z.core.$ZodType | undefined, step: string): z.core.$ZodType | undefined {
  const def = schema?._zod.def as
    | { type: string; shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType }
    | undefined;
  return step === '[]' ? def?.element : def?.shape?.[step];
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as { type: string; innerType?: z.core.$ZodType } | undefined;
  return def?.type === 'optional' ? bare(def.innerType) : schema;
}

const allowedValues = (pattern: string): readonly string[] | undefined => {
  const schema = bare(schemaAt(submitJobRequest, pattern) ?? schemaAt(task, pattern));
  const def = schema?._zod.def as { type: string; entries?: Record<string, string> } | undefined;
  return def?.type === 'enum' ? Object.values(def.entries ?? {}) : undefined;
};

describe('fieldDoc', () => {
  it('finds a field by its path, with or without indexes', () => {
    expect(fieldDoc('TaskInstanceNum')?.label).toEqual({ en: 'Instances', zh: '实例数' });
    expect(fieldDoc('EnvVars[12].Name')).toBe(fieldDoc('EnvVars[].Name'));
  });

  it('knows nothing of other paths, inherited names of objects included', () => {
    expect(fieldDoc('Nothing')).toBeUndefined();
    expect(fieldDoc('constructor')).toBeUndefined();
    expect(fieldDoc('')).toBeUndefined();
  });
});

describe('the table of fields', () => {
  const entries = Object.entries(fieldDocs);
  const notInTheRequest = ['Region']; // a common parameter beside the request

  it.each(entries.filter(([path]) => !notInTheRequest.includes(path)))(
    '%s is a member of the request',
    (path) => {
      expect(schemaAt(submitJobRequest, path) ?? schemaAt(task, path)).toBeDefined();
    },
  );

  it.each(entries)('%s is told in both languages', (_path, doc) => {
    const texts = [
      doc.label,
      doc.help,
      doc.type,
      doc.unit,
      doc.limit,
      ...(doc.values ?? []).flatMap((v) => [v.label, v.help]),
    ];
    for (const text of texts) {
      if (text === undefined) continue;
      expect(text.en.trim()).not.toBe('');
      expect(text.zh.trim()).not.toBe('');
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(doc.help.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each(entries)('%s links to a page of the Batch documentation', (_path, doc) => {
    expect(doc.url).toMatch(/^https:\/\/cloud\.tencent\.com\/document\/product\/599\/\d+$/);
  });

  it.each(entries.flatMap(([path]) => (allowedValues(path) === undefined ? [] : [path])))(
    '%s explains exactly the values that the schema allows',
    (path) => {
      expect(fieldDoc(path)?.values?.map((one) => one.value)).toEqual(allowedValues(path));
    },
  );

  it('has defaults that are among the values', () => {
    for (const [, doc] of entries) {
      if (doc.values === undefined || doc.defaultValue === undefined) continue;
      expect(doc.values.map((one) => one.value)).toContain(doc.defaultValue);
    }
  });

  it('documents every leaf of the request, and the lists', () => {
    const leaves = leavesOf(requestShape).map((path) => path.replace('Job.Tasks[].', ''));
    expect(leaves).toHaveLength(126);
    expect(leaves.filter((path) => fieldDoc(path) === undefined)).toEqual([]);
    const lists = ['InputMappings', 'ComputeEnv.EnvData.DataDisks', 'Job.Notifications[].EventConfigs'];
    expect(lists.filter((path) => fieldDoc(path) === undefined)).toEqual([]);
  });

  it('leaves no value of a choice without a name of its own', () => {
    for (const [path, { values = [] }] of entries) {
      expect(new Set(values.map(({ label }) => label.en)).size, path).toBe(values.length);
      expect(new Set(values.map(({ label }) => label.zh)).size, path).toBe(values.length);
    }
  });
});

/** Paths to every value that is no object; lists of values are leaves, lists of objects go on. */
function leavesOf(shape: Shape, path = ''): readonly string[] {
  if (shape.kind === 'list') return shape.item.kind === 'object' ? leavesOf(shape.item, `${path}[]`) : [path];
  if (shape.kind !== 'object') return [path];
  return [...shape.members].flatMap(([name, member]) =>
    leavesOf(member.shape, path === '' ? name : `${path}.${name}`),
  );
}
