import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { submitJobRequest } from '../schema/submitJob.ts';
import { task } from '../schema/task.ts';
import { fieldDoc, fieldDocs } from './fieldDoc.ts';

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

  it('documents the fields that the forms edit', () => {
    const edited = [
      'Job.JobName',
      'Job.JobDescription',
      'Job.Priority',
      'Region',
      'Placement.Zone',
      'Job.TaskExecutionDependOn',
      'TaskName',
      'TaskInstanceNum',
      'Application.DeliveryForm',
      'Application.Command',
      'Application.PackagePath',
      'ComputeEnv.EnvData.InstanceType',
      'ComputeEnv.EnvData.ImageId',
      'EnvId',
      'ComputeEnv',
      'RedirectInfo.StdoutRedirectPath',
      'RedirectInfo.StderrRedirectFileName',
      'EnvVars[].Name',
      'EnvVars[].Value',
      'MaxRetryCount',
      'Timeout',
      'MaxConcurrentNum',
      'FailedAction',
      'ResourceMaxRetryCount',
    ];
    expect(edited.filter((path) => fieldDoc(path) === undefined)).toEqual([]);
  });
});
