// Names of members that are plainly meant to be others: of 2017, of a typo, of a language with its own spelling.
import type { Shape } from '../../wire/fields/shape.ts';
import type { Text } from '../../wire/text.ts';
import { plainWord } from './mendType.ts';

const byKnown = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string>>();

/** The names of an object's members, by their plain spelling, lists also in the singular. */
function plainNames(members: Extract<Shape, { kind: 'object' }>['members']): ReadonlyMap<string, string> {
  const known = byKnown.get(members);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [name, { shape }] of members) {
    const singular = shape.kind === 'list' ? plainWord(name).replace(/s$/, '') : undefined;
    if (singular !== undefined && !names.has(singular)) names.set(singular, name);
  }
  if (members.has('Dependences')) {
    for (const other of ['dependencies', 'dependency']) names.set(other, 'Dependences');
  }
  for (const name of members.keys()) names.set(plainWord(name), name);
  byKnown.set(members, names);
  return names;
}

/** The documented name that an undocumented one stands for; undefined when there is none. */
export function meantName(name: string, shape: Extract<Shape, { kind: 'object' }>): string | undefined {
  return shape.members.has(name) ? undefined : plainNames(shape.members).get(plainWord(name));
}

export const renamed = (name: string, meant: string): Text => ({
  en: `${name.slice(0, 60)} renamed to ${meant}`,
  zh: `${name.slice(0, 60)} 已改名为 ${meant}`,
});
export const nameTaken = (name: string, meant: string): Text => ({
  en: `${name.slice(0, 60)} kept beside ${meant}`,
  zh: `${name.slice(0, 60)} 与 ${meant} 并存：已按原样保留`,
});
