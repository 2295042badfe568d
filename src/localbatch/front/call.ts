// What a request asks for, read from headers (signature v3) or from parameters (signature v1).
import type * as z from 'zod';
import { isJsonObject, type JsonObject } from '../../wire/json.ts';
import type { Language } from '../../wire/text.ts';
import { missingParameter, type Refused, refuse } from '../actions/reply.ts';
import { type FlatParams, nestParams, readFlat } from './flatParams.ts';
import { type Incoming, largestForm, tooLarge } from './incoming.ts';

export interface Call {
  readonly scheme: 'v3' | 'v1';
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
  /** Unix seconds. */
  readonly timestamp: number;
  /** Decoded parameters of signature v1, the common ones among them. Empty for v3. */
  readonly flat: FlatParams;
  params(schema: z.ZodType | undefined): JsonObject;
}

/** "公共参数" of signature v1: they are in one list with those of the action. */
const commonParameters = new Set([
  'Action',
  'Version',
  'Region',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Signature',
  'SignatureMethod',
  'Token',
  'Language',
  'RequestClient',
]);

const isForm = ({ headers }: Incoming) =>
  headers['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded') ?? false;

const textOf = (body: Uint8Array) => Buffer.from(body).toString('utf8');

/** The language of messages, before anything else is known of the request; English unless Chinese is asked for. */
export function languageOf(incoming: Incoming): Language {
  const flat = isForm(incoming) && incoming.method === 'POST' ? textOf(incoming.body) : incoming.query;
  const asked = incoming.headers['x-tc-language'] ?? new URLSearchParams(flat).get('Language');
  return asked === 'zh-CN' ? 'zh-CN' : 'en';
}

export function readCall(incoming: Incoming): Call | Refused {
  const { headers } = incoming;
  return headers.authorization === undefined && headers['x-tc-action'] === undefined
    ? readV1(incoming)
    : readV3(incoming);
}

function readV3(incoming: Incoming): Call | Refused {
  const { headers, method, query, body } = incoming;
  const params =
    method === 'GET' || isForm(incoming)
      ? flatReader(method === 'GET' ? query : textOf(body))
      : jsonReader(body);
  if (typeof params !== 'function') return params;
  const common = readCommon({
    Action: headers['x-tc-action'],
    Version: headers['x-tc-version'],
    Region: headers['x-tc-region'],
    Timestamp: headers['x-tc-timestamp'],
  });
  return 'ok' in common ? common : { ...common, scheme: 'v3', flat: {}, params };
}

function readV1(incoming: Incoming): Call | Refused {
  const { method, query, body } = incoming;
  if (method === 'POST' && body.length > largestForm) return tooLarge;
  const flat = readFlat(method === 'GET' ? query : textOf(body));
  if (!flat) return noPair;
  const common = readCommon(flat);
  if ('ok' in common) return common;
  const own = Object.fromEntries(Object.entries(flat).filter(([name]) => !commonParameters.has(name)));
  return { ...common, scheme: 'v1', flat, params: (schema) => nestParams(own, schema) };
}

type Common = Pick<Call, 'action' | 'version' | 'region' | 'timestamp'>;

function readCommon(given: Readonly<Record<string, string | undefined>>): Common | Refused {
  const { Action, Version, Region, Timestamp } = given;
  if (!Action) return missingParameter('Action');
  if (!Version) return missingParameter('Version');
  if (!Timestamp) return missingParameter('Timestamp');
  if (!/^\d{1,12}$/.test(Timestamp)) {
    return refuse(
      'InvalidParameter',
      'The value type of parameter `Timestamp` is not valid.',
      '参数 `Timestamp` 的类型不正确。',
    );
  }
  return { action: Action, version: Version, region: Region || undefined, timestamp: Number(Timestamp) };
}

function flatReader(text: string): Call['params'] | Refused {
  const flat = readFlat(text);
  return flat ? (schema) => nestParams(flat, schema) : noPair;
}

function jsonReader(body: Uint8Array): Call['params'] | Refused {
  let value: unknown = {};
  try {
    if (body.length > 0) value = JSON.parse(textOf(body));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    return refuse('InvalidParameter', `The body is not JSON: ${why}.`, `请求体不是合法的 JSON：${why}。`);
  }
  const json = value;
  if (isJsonObject(json)) return () => json;
  return refuse('InvalidParameter', 'The body is no JSON object.', '请求体不是 JSON 对象。');
}

/** Observed when JSON is sent as a form. */
const noPair: Refused = refuse(
  'InvalidParameter',
  'Url key and value should be splited by `=`.',
  'URL 的键与值应以 `=` 分隔。',
);
