import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { fieldDocs } from './fields/fieldDoc.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { requestJsonSchema, requestJsonSchemaText } from './requestJsonSchema.ts';
import { submitJobRequest } from './schema/submitJob.ts';

test('the schema for editors is made from the schemas and the documentation of the fields', async () => {
  await expect(requestJsonSchemaText()).toMatchFileSnapshot('../../public/schema/submit-job.schema.json');
});

/** What the schema says of the member at a path such as `Job.Tasks[].Timeout`. */
function at(path: string): JsonObject {
  let schema: JsonValue | undefined = requestJsonSchema();
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    const { items, properties } = schema as JsonObject;
    schema = step === '[]' ? items : isJsonObject(properties) ? properties[step] : undefined;
    if (!isJsonObject(schema)) throw new Error(`The schema has nothing at ${path}`);
  }
  return schema;
}

describe('the schema', () => {
  it('explains a field with its label, facts, values and page', () => {
    const { title, description, type } = at('Job.Tasks[].Timeout');
    expect([title, type]).toEqual(['Time-out', 'integer']);
    expect(description).toMatch(/Unit: s\. Default: 86400\./);
    expect(description).toMatch(/https:\/\/cloud\.tencent\.com\/document\/product\/599\/\d+$/);
    expect(at('Job.Tasks[].Application.DeliveryForm').description).toMatch(/^LOCAL: .+^PACKAGE: /ms);
  });

  it('gives defaults in the type of the field', () => {
    expect(at('Job.Tasks[].Timeout').default).toBe(86400);
    expect(at('Job.Tasks[].FailedAction').default).toBe('TERMINATE');
    expect(at('Job.JobName')).not.toHaveProperty('default');
  });

  it('explains every field that is documented, those of lists and tasks included', () => {
    const beside = ['Region']; // a common parameter, no member of the request
    for (const [path, doc] of Object.entries(fieldDocs)) {
      if (beside.includes(path)) continue;
      const ofRequest = /^(Placement|Job)\.|^ClientToken$/.test(path);
      expect(at(ofRequest ? path : `Job.Tasks[].${path}`).title).toBe(doc.label.en);
    }
  });

  it('changes nothing of what zod says a request is', () => {
    const bare = (value: JsonValue): JsonValue => {
      if (Array.isArray(value)) return value.map(bare);
      if (!isJsonObject(value)) return value;
      const { title, description, default: _default, ...rest } = value;
      const kept = isJsonObject(title) || isJsonObject(description) ? value : rest;
      return Object.fromEntries(Object.entries(kept).map(([name, one]) => [name, bare(one)]));
    };
    expect(bare(requestJsonSchema())).toEqual(z.toJSONSchema(submitJobRequest, { target: 'draft-7' }));
  });

  it('wants what the API wants, and takes no member that it does not have', () => {
    expect(requestJsonSchema()).toMatchObject({
      required: ['Placement', 'Job'],
      additionalProperties: false,
    });
    expect(at('Job.Tasks[]').required).toEqual(['Application']);
  });
});
