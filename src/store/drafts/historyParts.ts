// A draft and its history in parts: a head, the order of the pieces, the pieces of the lists, and one part for each step
// of the history. What is always true: the head, the order and all that they name are written together; an edit writes
// the pieces and steps that it changed and no more.
import type { Draft } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import type { History } from '../../model/history.ts';
import type { Text } from '../../wire/text.ts';
import { chunked } from './chunks.ts';
import { patchBetween } from './draftPatch.ts';
import { frameOf, maskDependence, maskFrame, maskTask, spotsOf } from './keptDraft.ts';
import type { Item } from './listPatch.ts';

/** How many steps in each direction are there after a reload. */
export const keptSteps = 200;

/** How many characters these may have, all in all: a step that replaces a large job holds both jobs. */
const keptStepCharacters = 40_000_000;

/** The lists of a draft, as prefixes of their pieces. */
export type ListName = 'tasks' | 'dependences' | 'spots' | 'groups';

export const draftPrefix = (id: string) => `draft/${id}/`;
export const headKey = (id: string) => `${draftPrefix(id)}head`;
export const orderKey = (id: string) => `${draftPrefix(id)}order`;
export const stepKey = (id: string, number: number) => `${draftPrefix(id)}step/${number}`;
export const pieceKey = (id: string, list: ListName, key: string) => `${draftPrefix(id)}${list}/${key}`;

/** A step of the history between two drafts. */
export interface BareStep {
  readonly before: Draft;
  readonly after: Draft;
  readonly label: Text | undefined;
  readonly at: number;
}
interface WrittenStep extends BareStep {
  readonly number: number;
  /** Characters on disk. */
  readonly size: number;
}

/** What is on disk, as far as the next write must know. */
export interface Written {
  readonly head: string;
  readonly order: string;
  readonly pieces: ReadonlyMap<string, readonly Item[]>;
  readonly steps: readonly WrittenStep[];
}

export interface Plan {
  readonly put: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  readonly written: Written;
}

/** What to write so that the history is on disk after `before` was. The stamp tells this write from all others. */
export function planWrite(
  { id, stamp }: { readonly id: string; readonly stamp: string },
  history: History<Draft>,
  before: Written | undefined,
): Plan {
  const put = new Map<string, string>();
  const cut = piecesOf(id, history.present);
  const pieces = new Map<string, readonly Item[]>();
  for (const [key, { items, text }] of cut.pieces) {
    const known = before?.pieces.get(key);
    const isKnown = known !== undefined && isSameList(known, items);
    pieces.set(key, isKnown ? known : items);
    if (!isKnown) put.set(key, text());
  }
  const { steps, past } = keptStepsOf(id, history, before?.steps ?? [], put);
  const head = JSON.stringify({
    version: 2,
    stamp,
    frame: maskFrame(frameOf(history.present)),
    steps: { first: steps[0]?.number ?? 0, past, count: steps.length },
  });
  put.set(headKey(id), head);
  if (cut.order !== before?.order) put.set(orderKey(id), cut.order);

  const numbers = new Set(steps.map(({ number }) => number));
  const gone = (before?.steps ?? []).filter(({ number }) => !numbers.has(number));
  const remove = [
    ...[...(before?.pieces.keys() ?? [])].filter((key) => !pieces.has(key)),
    ...gone.map(({ number }) => stepKey(id, number)),
  ];
  return { put, remove, written: { head, order: cut.order, pieces, steps } };
}

interface Piece {
  readonly items: readonly Item[];
  readonly text: () => string;
}

/** The lists of the draft in pieces by key, and their order as it is written. */
export function piecesOf(id: string, draft: Draft): { pieces: ReadonlyMap<string, Piece>; order: string } {
  const pieces = new Map<string, Piece>();
  const cut = <Of extends Item>(list: ListName, all: readonly Of[], mask: (item: Of) => Of) =>
    chunked(all).map(({ key, items }) => {
      pieces.set(pieceKey(id, list, key), { items, text: () => JSON.stringify(items.map(mask)) });
      return key;
    });
  const order = {
    tasks: cut('tasks', draft.tasks, maskTask),
    dependences: cut('dependences', draft.dependences, maskDependence),
    spots: cut('spots', spotsOf(draft), (spot) => spot),
    groups: cut('groups', groupsOf(draft), (group) => group),
  };
  return { pieces, order: JSON.stringify(order) };
}

const isSameList = (a: readonly Item[], b: readonly Item[]) =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

/** The steps around the present that are kept, and how many of them are past; the texts of new ones go into `put`. */
function keptStepsOf(
  id: string,
  history: History<Draft>,
  before: readonly WrittenStep[],
  put: Map<string, string>,
): { readonly steps: readonly WrittenStep[]; readonly past: number } {
  const known = new Map(before.map((step) => [step.number, step]));
  const past = Math.min(history.past.length, keptSteps);
  const kept: WrittenStep[] = [];
  let size = 0;
  // From the last one on, so that the oldest are those for which there is no room.
  for (const [at, step] of [...numbered(stepsOf(history), before).entries()].reverse()) {
    const was = known.get(step.number);
    const isKnown = was?.before === step.before && was.after === step.after;
    const text = isKnown || sizeOf(step) !== undefined ? undefined : stepText(step);
    const own = isKnown ? was.size : (sizeOf(step) ?? noteSize(step, text?.length ?? 0));
    size += own;
    if (size > keptStepCharacters && at < past) return { steps: kept.reverse(), past: past - at - 1 };
    if (!isKnown) put.set(stepKey(id, step.number), text ?? stepText(step));
    kept.push(isKnown ? was : { ...step, size: own });
  }
  return { steps: kept.reverse(), past };
}

function stepText({ before, after, label, at }: BareStep): string {
  return JSON.stringify({ at, ...(label && { label }), patch: patchBetween(before, after) });
}

/** Remembered, for steps that find no room are asked for with every write. */
const sizes = new WeakMap<Draft, { readonly after: Draft; readonly size: number }>();

function sizeOf({ before, after }: BareStep): number | undefined {
  const known = sizes.get(before);
  return known?.after === after ? known.size : undefined;
}
function noteSize({ before, after }: BareStep, size: number): number {
  sizes.set(before, { after, size });
  return size;
}

/** The steps nearest to the present, from the oldest on. */
export function stepsOf({ past, present, future }: History<Draft>): readonly BareStep[] {
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
function numbered(
  steps: readonly BareStep[],
  known: readonly WrittenStep[],
): readonly (BareStep & { readonly number: number })[] {
  const byBefore = new Map(known.map((step) => [step.before, step.number]));
  const at = steps.findIndex(({ before }) => byBefore.has(before));
  const number = byBefore.get(steps[at]?.before as Draft);
  // Nothing in common: past every number that is on disk, so that none is taken for another.
  const first = number === undefined ? (known.at(-1)?.number ?? -1) + 1 : number - at;
  return steps.map((step, n) => ({ ...step, number: first + n }));
}
