// A refused request that is signed the old way: its parameters stand in the address or in a form.
import type { FailingRequest } from './failingRequest.ts';

export interface V1Parameter {
  readonly name: string;
  /** As it arrives: percent-encoding undone, `+` a blank. */
  readonly value: string;
  /** As it was sent. */
  readonly raw: string;
}

export interface V1Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly region: string | undefined;
  readonly contentType: string;
  /** In the order in which they were sent, `Signature` among them. */
  readonly parameters: readonly V1Parameter[];
}

/** Undefined for a request without a parameter `Signature`. */
export function readV1Request({ method, path, query, headers, body }: FailingRequest): V1Request | undefined {
  const parameters = [...parametersIn(query), ...parametersIn(/^\s*[{[]/.test(body) ? '' : body)];
  const host = headers.host ?? '';
  if (!parameters.some(({ name }) => name === 'Signature')) return undefined;
  const region = parameters.find(({ name }) => name === 'Region')?.value;
  return { method, host, path, region, contentType: headers['content-type'] ?? '', parameters };
}

const parametersIn = (text: string): readonly V1Parameter[] =>
  text
    .trim()
    .split('&')
    .filter((part) => part.includes('='))
    .map((part) => {
      const raw = part.slice(part.indexOf('=') + 1);
      return { name: decoded(part.slice(0, part.indexOf('='))), value: decoded(raw), raw };
    });

function decoded(raw: string): string {
  const text = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const parameterOf = ({ parameters }: V1Request, name: string): V1Parameter | undefined =>
  parameters.find((one) => one.name === name);

/** As it arrives. */
export const v1Value = ({ parameters }: V1Request, name: string): string | undefined =>
  parameters.find((one) => one.name === name)?.value;
