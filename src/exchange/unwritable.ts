// What no command line and no program can carry: a NUL ends an argument, half a character has no UTF-8.
import { formatPath, type JsonObject, type JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';

const unwritable = /\0|\p{Surrogate}/u;

interface Visit {
  readonly value: JsonValue;
  readonly step: string | number;
  readonly outer: Visit | undefined;
}

/** Says where such a character stands, and which it is; undefined when there is none. */
export function findUnwritable(request: JsonObject): Text | undefined {
  const rest: Visit[] = [{ value: request, step: '', outer: undefined }];
  for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
    const { value } = visit;
    const found =
      unwritable.exec(typeof value === 'string' ? value : '') ?? unwritable.exec(String(visit.step));
    if (found) return message(visit, found[0] === '\0');
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [name, child] of Object.entries<JsonValue>(value).reverse()) {
      rest.push({ value: child, step: isList ? Number(name) : name, outer: visit });
    }
  }
  return undefined;
}

function message(visit: Visit, isNul: boolean): Text {
  const steps: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at?.outer !== undefined; at = at.outer) steps.push(at.step);
  const path = formatPath(steps.reverse())
    .replace(/\p{Cc}|\p{Surrogate}/gu, '\uFFFD')
    .slice(0, 200);
  return isNul
    ? {
        en: `${path} holds the character NUL, which no command can carry. Take it out, or choose JSON.`,
        zh: `${path} 含有 NUL 字符，任何命令都无法传递。请删除它，或改用 JSON。`,
      }
    : {
        en: `${path} holds half a character (a lone surrogate), which has no UTF-8. Take it out, or choose JSON.`,
        zh: `${path} 含有半个字符（孤立代理项），没有对应的 UTF-8。请删除它，或改用 JSON。`,
      };
}
