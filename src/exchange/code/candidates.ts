// Which of the values of a program is the request.
import type { Program } from './program.ts';
import type { Entry, Value } from './value.ts';

export interface Candidate extends Entry {
  readonly likeness: number;
}

const taskMember = /^(?:TaskName|Application|ComputeEnv|EnvId|TaskInstanceNum)$/;

function likenessOfNames(names: ReadonlySet<string>): number {
  if (names.has('Job') || names.has('TaskTemplateInfo') || names.has('DAG')) return 4;
  if (names.has('Tasks')) return 3;
  const tasks = [...names].filter((name) => taskMember.test(name)).length;
  if (tasks > 0) return tasks > 1 ? 2 : 1;
  return names.has('JobName') ? 2 : 0;
}

function likenessOf(value: Value): number {
  if (value.kind === 'object') {
    const names = new Set<string>();
    for (const name of value.members.keys()) names.add(name.startsWith('Job.') ? 'Job' : name);
    return likenessOfNames(names) || (names.has('Placement') || names.has('Placement.Zone') ? 0.5 : 0);
  }
  if (value.kind === 'list') {
    const first = value.items[0]?.value;
    return first?.kind === 'object' ? Math.min(1.5, likenessOf(first)) : 0;
  }
  if (value.kind !== 'text') return 0;
  const { text } = value.value;
  if (!/^\s*\\*[{["]/.test(text)) return 0;
  if (/["'\\]Job["'\\]/.test(text)) return 4;
  if (/["'\\]Tasks["'\\]/.test(text)) return 3;
  return /["'\\](?:TaskName|Application)["'\\]/.test(text) ? 2 : 0;
}

/** The likeliest first; among equals what is sent, then what comes first. */
export function candidatesOf({ sent, variables }: Program, bare: Entry | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const met = new Set<Value>();
  const add = (entry: Entry, bonus: number) => {
    if (met.has(entry.value)) return;
    met.add(entry.value);
    const likeness = likenessOf(entry.value);
    if (likeness > 0) candidates.push({ ...entry, likeness: likeness + bonus });
  };
  for (const entry of sent) add(entry, 0.4);
  for (const entry of variables.values()) add(entry, 0);
  if (bare) add(bare, 0);
  return candidates.sort((a, b) => b.likeness - a.likeness);
}
