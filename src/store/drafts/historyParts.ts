// A draft and its history in parts: a head, the order of the pieces, the pieces of the lists, and one part for each step
// of the history. What is always true: the head, the order and all that they name are written together; an edit writes
// the pieces and steps that it changed and no more.
import type { Draft } from '../../model/draft.ts';
import type { History } from '../../model/history.ts';
import type { Text } from '../../wire/text.ts';
import { chunked } from './chunks.ts';
import { patchBetween } from './draftPatch.ts';
import { frameOf, maskDependence, maskFrame, maskTask, spotsOf } from './keptDraft.ts';
import type { Item } from './listPatch.ts';

/** How many steps in each direction are there after a reload. */
export const keptSteps = 200;

/** Prefixes of the pieces of the three lists. */
export const listNames = ['tasks', 'dependences', 'spots'] as const;
type ListName = (typeof listNames)[number];

export const draftPrefix = (id: string) => `draft/${id}/`;
export const headKey = (id: string) => `${draftPrefix(id)}head`;
export const orderKey = (id: string) => `${draftPrefix(id)}order`;
export const stepKey = (id: string, number: number) => `${draftPrefix(id)}step/${number}`;
export const pieceKey = (id: string, list: ListName, key: string) => `${draftPrefix(id)}${list}/${key}`;

interface Step {
  readonly number: number;
  readonly before: Draft;
  readonly after: Draft;
  readonly label: Text | undefined;
  readonly at: number;
}

/** What is on disk, as far as the next write must know. */
export interface Written {
  readonly head: string;
  readonly order: string;
  readonly pieces: ReadonlyMap<string, readonly Item[]>;
  readonly steps: readonly Step[];
}

export interface Plan {
  readonly put: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  readonly written: Written;
}

export interface Stamp {
  readonly id: string;
  /** Tells this write from all others. */
  readonly stamp: string;
}

/** What to write so that the history is on disk after `before` was. */
export function planWrite({ id, stamp }: Stamp, history: History<Draft>, before: Written | undefined): Plan {
  const put = new Map<string, string>();
  const draft = history.present;
  const pieces = new Map<string, readonly Item[]>();
  const order: Record<string, string[]> = {};
  const cut = <Of extends Item>(list: ListName, items: readonly Of[], mask: (item: Of) => Of) => {
    const chunks = chunked(items);
    order[list] = chunks.map(({ key }) => key);
    for (const chunk of chunks) {
      const key = pieceKey(id, list, chunk.key);
      const known = before?.pieces.get(key);
      const isKnown = known !== undefined && isSameList(known, chunk.items);
      pieces.set(key, isKnown ? known : chunk.items);
      if (!isKnown) put.set(key, JSON.stringify(chunk.items.map(mask)));
    }
  };
  cut('tasks', draft.tasks, maskTask);
  cut('dependences', draft.dependences, maskDependence);
  cut('spots', spotsOf(draft), (spot) => spot);

  const steps = numbered(stepsOf(history), before?.steps ?? []);
  const known = new Map(before?.steps.map((step) => [step.number, step]));
  for (const step of steps) {
    const was = known.get(step.number);
    if (was?.before === step.before && was.after === step.after) continue;
    const { label, at } = step;
    const patch = patchBetween(step.before, step.after);
    put.set(stepKey(id, step.number), JSON.stringify({ at, ...(label && { label }), patch }));
  }

  const first = steps[0]?.number ?? 0;
  const past = Math.min(history.past.length, keptSteps);
  const head = JSON.stringify({
    version: 2,
    stamp,
    frame: maskFrame(frameOf(draft)),
    steps: { first, past, count: steps.length },
  });
  put.set(headKey(id), head);
  const orderText = JSON.stringify(order);
  if (orderText !== before?.order) put.set(orderKey(id), orderText);

  const numbers = new Set(steps.map(({ number }) => number));
  const remove = [
    ...[...(before?.pieces.keys() ?? [])].filter((key) => !pieces.has(key)),
    ...(before?.steps ?? [])
      .filter(({ number }) => !numbers.has(number))
      .map((step) => stepKey(id, step.number)),
  ];
  return { put, remove, written: { head, order: orderText, pieces, steps } };
}

const isSameList = (a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** The steps nearest to the present, from the oldest on. */
function stepsOf({ past, present, future }: History<Draft>): readonly Omit<Step, 'number'>[] {
  const back = past.slice(-keptSteps);
  const forth = future.slice(0, keptSteps);
  const afterBack = [...back.slice(1).map(({ value }) => value), present];
  const beforeForth = [present, ...forth.map(({ value }) => value)];
  return [
    ...back.map(({ value, label, at }, n) => ({ before: value, after: afterBack[n] ?? present, label, at })),
    ...forth.map(({ value, label, at }, n) => ({
      before: beforeForth[n] ?? present,
      after: value,
      label,
      at,
    })),
  ];
}

/** Steps that are on disk keep their number; those around them count on from there. */
function numbered(steps: readonly Omit<Step, 'number'>[], known: readonly Step[]): readonly Step[] {
  const byBefore = new Map(known.map((step) => [step.before, step.number]));
  const at = steps.findIndex(({ before }) => byBefore.has(before));
  const number = byBefore.get(steps[at]?.before as Draft);
  // Nothing in common: past every number that is on disk, so that none is taken for another.
  const first = number === undefined ? (known.at(-1)?.number ?? -1) + 1 : number - at;
  return steps.map((step, n) => ({ ...step, number: first + n }));
}
