// Tasks that are copied: with the dependences among them, as data and as a text that any editor, tab or job takes.
import { isJsonObject, type JsonObject, type JsonValue } from '../wire/json.ts';
import { maskSecrets, restoreSecrets, secretMask } from '../wire/secrets.ts';
import type { Draft, TaskId } from './draft.ts';
import { graphOf, makeGraph, successors } from './graph.ts';
import { getAt } from './lens.ts';
import { withoutLoops } from './loops.ts';

export interface Fragment {
  /** The Task objects, in the order of the draft. */
  readonly tasks: readonly JsonObject[];
  /** Indexes of tasks: the end starts after the start. */
  readonly edges: readonly (readonly [start: number, end: number])[];
}

/** The tasks with those ids and the dependences that have both ends among them. */
export function fragmentOf(draft: Draft, ids: ReadonlySet<TaskId>): Fragment {
  const tasks = draft.tasks.filter(({ id }) => ids.has(id));
  const indexes = new Map(tasks.map(({ id }, index) => [id, index]));
  const graph = graphOf(draft);
  const edges = tasks.flatMap(({ id }, start) =>
    successors(graph, id).flatMap((next): [number, number][] => {
      const end = indexes.get(next);
      return end === undefined ? [] : [[start, end]];
    }),
  );
  return { tasks: tasks.map(({ spec }) => spec), edges };
}

/** The fragment as a part of a SubmitJob request, with masks for secrets. */
export function fragmentText({ tasks, edges }: Fragment): string {
  const name = (index: number) => getAt(tasks[index], ['TaskName']) ?? '';
  const dependences = edges.map(([start, end]) => ({ StartTask: name(start), EndTask: name(end) }));
  const job = { Tasks: tasks, ...(dependences.length === 0 ? {} : { Dependences: dependences }) };
  return JSON.stringify(maskSecrets({ Job: job }), null, 2);
}

export type ReadFragment =
  | { readonly kind: 'fragment'; readonly fragment: Fragment }
  /** It is written like a fragment and has no task. */
  | { readonly kind: 'empty' }
  /** Something else: a whole request, a program, prose. */
  | { readonly kind: 'other' };

const other: ReadFragment = { kind: 'other' };

/** Reads what {@link fragmentText} writes. A job with more than tasks and dependences is a request, and no fragment. */
export function readFragment(text: string): ReadFragment {
  const root = parsed(text);
  const job = getAt(root, ['Job']);
  if (!hasOnly(root, ['Job']) || !hasOnly(job, ['Tasks', 'Dependences'])) return other;
  const tasks = getAt(job, ['Tasks']);
  const items = getAt(job, ['Dependences']) ?? [];
  if (!Array.isArray(tasks) || !Array.isArray(items)) return other;
  if (tasks.length === 0) return { kind: 'empty' };
  return tasks.every(isJsonObject)
    ? { kind: 'fragment', fragment: { tasks, edges: edgesOf(tasks, items) } }
    : other;
}

function parsed(text: string): JsonValue | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

const hasOnly = (value: JsonValue | undefined, members: readonly string[]): value is JsonObject =>
  isJsonObject(value) && Object.keys(value).every((member) => members.includes(member));

function edgesOf(tasks: readonly JsonObject[], items: readonly JsonValue[]): Fragment['edges'] {
  const indexes = new Map<JsonValue, number>();
  for (const [index, task] of tasks.entries()) {
    const name = getAt(task, ['TaskName']);
    if (typeof name === 'string' && !indexes.has(name)) indexes.set(name, index);
  }
  return items.flatMap((item): [number, number][] => {
    const [start, end] = ['StartTask', 'EndTask'].map((member) => indexes.get(getAt(item, [member]) ?? ''));
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
}

/** The fragment with its masks replaced by the secrets of those tasks, where one has the same name. */
export function unmasked(fragment: Fragment, known: readonly JsonObject[]): Fragment {
  const byName = new Map(known.map((spec) => [getAt(spec, ['TaskName']), spec]));
  const restore = (spec: JsonObject): JsonObject => {
    const same = byName.get(getAt(spec, ['TaskName']));
    const masked = same !== undefined && JSON.stringify(spec).includes(secretMask);
    return masked ? restoreSecrets(spec, same) : spec;
  };
  return { ...fragment, tasks: fragment.tasks.map(restore) };
}

/** The edges without repetitions and without those that close loops. */
export function soundEdges({ tasks, edges }: Fragment): Fragment['edges'] {
  const graph = withoutLoops(
    makeGraph(
      [...tasks.keys()].map(String),
      edges.map(([a, b]) => [String(a), String(b)]),
    ),
  );
  return graph.nodes.flatMap((start) =>
    successors(graph, start).map((end) => [Number(start), Number(end)] as const),
  );
}
