/** JSON as read from a text. Readonly, so that drafts can share it without copying. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** A place in JSON: member names and array indexes (from 0), from the outside in. */
export type Path = readonly (string | number)[];

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path in the API's own spelling: `['Job','Tasks',1,'TaskName']` is `Job.Tasks[1].TaskName`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  }
  return text;
}

/** The reverse of {@link formatPath}; steps that are all digits inside brackets become numbers. */
export function parsePath(text: string): Path {
  return Array.from(text.matchAll(/\[(\d+)\]|([^.[\]]+)/g), (match) =>
    match[1] === undefined ? (match[2] ?? '') : Number(match[1]),
  );
}
