// The request as a JSON Schema, so that any editor completes and explains a job file. Made from the zod schemas and
// the documentation of the fields; draft 7, because that is what editors know best.
import * as z from 'zod';
import { fieldDoc } from './fields/fieldDoc.ts';
import { type FieldDoc, noDocumentedLimit } from './fields/fieldShape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { submitJobRequest } from './schema/submitJob.ts';

/** The schema of a SubmitJob request, with the documentation of each field in English. */
export function requestJsonSchema(): JsonObject {
  const made: JsonObject = JSON.parse(
    JSON.stringify(z.toJSONSchema(submitJobRequest, { target: 'draft-7' })),
  );
  const { $schema = null, ...root } = made;
  return {
    $schema,
    title: 'SubmitJob request of Tencent Cloud Batch (2017-03-12)',
    ...documented(root, ''),
  };
}

/** The schema of what stands at the path, e.g. `Job.Tasks[].Timeout`, and all that is inside, explained. */
function documented(schema: JsonObject, path: string): JsonObject {
  // Fields of a task are documented by their place in the task.
  const doc = fieldDoc(path.replace(/^Job\.Tasks\[\]\./, ''));
  const explained: JsonObject =
    doc === undefined
      ? schema
      : { title: doc.label.en, description: describe(doc), ...schema, ...defaultOf(doc, schema) };
  return Object.fromEntries(
    Object.entries(explained).map(([name, value]): [string, JsonValue] => {
      if (name === 'items' && isJsonObject(value)) return [name, documented(value, `${path}[]`)];
      if (name !== 'properties' || !isJsonObject(value)) return [name, value];
      return [name, members(value, path === '' ? '' : `${path}.`)];
    }),
  );
}

const members = (properties: JsonObject, before: string): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      isJsonObject(value) ? documented(value, before + name) : value,
    ]),
  );

function describe(doc: FieldDoc): string {
  const facts = [
    ['Unit', doc.unit?.en],
    ['Default', doc.defaultValue],
    ['Limit', doc.limit === noDocumentedLimit ? undefined : doc.limit?.en],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}.`]));
  const values = (doc.values ?? []).map(({ value, help }) => `${value}: ${help.en}`);
  return [doc.help.en, ...(facts.length > 0 ? [facts.join(' ')] : []), ...values, doc.url].join('\n');
}

/** Defaults are documented as they are typed; a schema wants them in their type. */
function defaultOf({ defaultValue }: FieldDoc, { type }: JsonObject): JsonObject {
  if (defaultValue === undefined) return {};
  if (type === 'string') return { default: defaultValue };
  const value: unknown = type === 'integer' ? Number(defaultValue) : /^true$/i.test(defaultValue);
  return (type === 'integer' && Number.isSafeInteger(value)) ||
    (type === 'boolean' && /^(true|false)$/i.test(defaultValue))
    ? { default: value as JsonValue }
    : {};
}

const lineWidth = 110;

/** The file as it is kept: short lists on one line, as the formatter of the project writes them. */
export const requestJsonSchemaText = (): string =>
  `${JSON.stringify(requestJsonSchema(), null, 2)}\n`.replace(
    /^( *"\w+": )\[\s+((?:"\w+",?\s+)+)\](,?)$/gm,
    (list, before: string, items: string, comma: string) => {
      const line = `${before}[${items.trim().replace(/\s+/g, ' ')}]${comma}`;
      return line.length > lineWidth ? list : line;
    },
  );
