import type { Cursor } from './cursor.ts';
import { placeIn } from './indexAt.ts';
import type { Value } from './value.ts';

/** `self::ZONE`, `this.zone`: a constant of the class, which is a variable here. */
const ofClass = /^(?:self|static|this|cls)$/;

/** What a path of names leads to, where that is known. */
export function variableAt({ variables }: Cursor, path: readonly string[]): Value | undefined {
  const [first = '', second = ''] = path;
  if (ofClass.test(first) && !variables.has(first) && path.length === 2) return variables.get(second)?.value;
  let value = variables.get(first)?.value;
  for (const step of path.slice(1)) {
    if (value?.kind === 'object') value = value.members.get(step)?.value;
    else if (value?.kind === 'list') value = value.items[placeIn(value, step)]?.value;
    else return undefined;
  }
  return value;
}
