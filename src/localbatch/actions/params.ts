// The parameters of the actions, as the API model of batch 2017-03-12 has them, and how a wrong one is answered.
import * as z from 'zod';
import { formatPath, type JsonObject, type Path } from '../../wire/json.ts';
import { missingParameter, type Refused, refuse } from './reply.ts';

const filters = z.array(z.strictObject({ Name: z.string(), Values: z.array(z.string()) }));
export type Filter = z.infer<typeof filters>[number];

export const jobIdParams = z.strictObject({ JobId: z.string() });

export const describeJobsParams = z.strictObject({
  JobIds: z.array(z.string()).optional(),
  Filters: filters.optional(),
  Offset: z.int().optional(),
  Limit: z.int().optional(),
});

export const describeTaskParams = z.strictObject({
  JobId: z.string(),
  TaskName: z.string(),
  Offset: z.int().optional(),
  Limit: z.int().optional(),
  Filters: filters.optional(),
});

export const describeTaskLogsParams = z.strictObject({
  JobId: z.string(),
  TaskName: z.string(),
  TaskInstanceIndexes: z.array(z.int()).optional(),
  Offset: z.int().optional(),
  Limit: z.int().optional(),
});

export const terminateTaskInstanceParams = z.strictObject({
  JobId: z.string(),
  TaskName: z.string(),
  TaskInstanceIndex: z.int(),
});

export const retryJobsParams = z.strictObject({ JobIds: z.array(z.string()) });

export type Read<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** Members that are null count as not given: SDKs of typed languages send them so. */
export function readParams<Schema extends z.ZodType>(
  schema: Schema,
  params: JsonObject,
): Read<z.infer<Schema>> {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const path = formatPath((issue?.path ?? []).filter((step) => typeof step !== 'symbol') satisfies Path);
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const name = path === '' ? key : `${path}.${key}`;
    return refuse(
      'UnknownParameter',
      `The parameter \`${name}\` is not recognized.`,
      `参数 \`${name}\` 未定义。`,
    );
  }
  if (issue?.code === 'invalid_type' && issue.input === undefined) return missingParameter(path);
  return refuse(
    'InvalidParameter',
    `The value type of parameter \`${path}\` is not valid.`,
    `参数 \`${path}\` 的类型不正确。`,
  );
}

/** Eight lower-case letters and digits in all samples of the documentation. */
const jobIdForm = /^job-[a-z0-9]{8}$/;

export const malformedJobId = (...ids: readonly string[]): Refused | undefined => {
  const id = ids.find((each) => !jobIdForm.test(each));
  return id === undefined
    ? undefined
    : refuse(
        'InvalidParameter.JobIdMalformed',
        `\`${id}\` is no job id: those look like \`job-4yn0we13\`.`,
        `\`${id}\` 不是作业 ID，正确形式如 \`job-4yn0we13\`。`,
      );
};

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Offset and Limit, with the default and the maximum of the action. */
export function readPage(
  { Offset = 0, Limit }: { readonly Offset?: number | undefined; readonly Limit?: number | undefined },
  rule: { readonly limit: number; readonly most: number },
): Read<Page> {
  const limit = Limit ?? rule.limit;
  const negative = Offset < 0 ? 'Offset' : limit < 0 ? 'Limit' : undefined;
  if (negative !== undefined) {
    return refuse(
      'InvalidParameterValue.Negative',
      `\`${negative}\` is negative.`,
      `\`${negative}\` 不能为负数。`,
    );
  }
  if (limit > rule.most) {
    return refuse(
      'InvalidParameterValue',
      `\`Limit\` is ${limit}; the maximum is ${rule.most}.`,
      `\`Limit\` 为 ${limit}，最大值为 ${rule.most}。`,
    );
  }
  return { ok: true, value: { offset: Offset, limit } };
}

export const pageOf = <Item>(items: readonly Item[], { offset, limit }: Page): readonly Item[] =>
  items.slice(offset, offset + limit);
