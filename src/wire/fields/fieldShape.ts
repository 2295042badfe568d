// What the documentation of one field consists of, and the words that many fields share.
import type { Text } from '../text.ts';

interface FieldValue {
  /** As the API spells it. */
  readonly value: string;
  /** What a choice shows. */
  readonly label: Text;
  readonly help: Text;
}

export interface FieldDoc {
  /** The name of the field for people, in sentence case. */
  readonly label: Text;
  /** Two or three sentences. What stands in backticks is an API name or code, to be shown in mono. */
  readonly help: Text;
  readonly type: Text;
  readonly unit?: Text;
  /** What the service takes when the field is absent, as it is typed. */
  readonly defaultValue?: string;
  /** The documented values, in the order in which a choice offers them. */
  readonly values?: readonly FieldValue[];
  readonly limit?: Text;
  /** The page of the vendor's documentation. */
  readonly url: string;
  /** True when a part of what is said here is not in the vendor's documentation; the help says which. */
  readonly inferred?: true;
}

/** Docs by the field's path: from the request for the job (`Job.JobName`), inside the task for a task. */
export type FieldTable = Readonly<Record<string, FieldDoc>>;

export const both = (en: string, zh: string): Text => ({ en, zh });

export const integer = both('Integer', '整数');
export const textType = both('Text', '文本');
export const flag = both('Yes or no', '是或否');
export const choice = both('One of the values', '枚举');
export const list = both('List', '列表');

export const setByTheService = both('set by the API', '由 API 设置');
export const noDocumentedLimit = both('no documented limit', '文档未给出上限');

const page = (number: number) => `https://cloud.tencent.com/document/product/599/${number}`;
/** How a job is configured, member by member. */
export const configurationPage = page(11040);
/** How COS and CFS paths are written. */
export const pathsPage = page(13996);
/** Compute environments and their ids. */
export const environmentsPage = page(15893);
