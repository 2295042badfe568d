// What a program does to a value that is not followed here: told when the value is part of the request.
import type { Text } from '../../wire/text.ts';
import type { NoteList, RepeatedFinding } from '../noteList.ts';
import type { Value } from './value.ts';

export interface Doubt {
  readonly value: Value;
  readonly offset: number;
  /** The call that is not followed; undefined for what stands in a loop or a branch. */
  readonly call?: string;
}

const inBlock: RepeatedFinding = {
  severity: 'check',
  one: {
    en: 'Filled in inside a loop or a branch: read as if it ran once',
    zh: '在循环或分支中赋值：按执行一次读取',
  },
};
const notFollowed = (call: string): Text => ({
  en: `What ${call} does to the request, or gives it, is not followed`,
  zh: `未跟踪 ${call} 对请求的改动或其返回的内容`,
});

const mostValues = 200_000;

/** `copiesOf` leads from the values of the request to those that the program worked on. */
export function tellDoubts(
  doubts: readonly Doubt[],
  root: Value,
  copiesOf: ReadonlyMap<Value, Value>,
  notes: NoteList,
): void {
  if (doubts.length === 0) return;
  const first = (value: Value) => copiesOf.get(value) ?? value;
  const met = new Set([...reachable(root)].map(first));
  for (const { value, offset, call } of doubts) {
    if (!met.has(first(value))) continue;
    if (call === undefined) notes.repeat(inBlock, offset);
    else notes.add('check', offset, notFollowed(call), 'lost');
  }
}

function reachable(root: Value): ReadonlySet<Value> {
  const met = new Set<Value>([root]);
  for (const value of met) {
    if (met.size > mostValues) break;
    const inner = value.kind === 'object' ? value.members.values() : value.kind === 'list' ? value.items : [];
    for (const entry of inner) met.add(entry.value);
  }
  return met;
}
