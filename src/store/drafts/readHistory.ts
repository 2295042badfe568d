import * as z from 'zod';
import type { Draft } from '../../model/draft.ts';
import type { History, Snapshot } from '../../model/history.ts';
import { startHistory } from '../../model/history.ts';
import { acrossPatch, parseDraftPatch } from './draftPatch.ts';
import {
  headKey,
  type ListName,
  orderKey,
  pieceKey,
  piecesOf,
  stepKey,
  stepsOf,
  type Written,
} from './historyParts.ts';
import {
  boardWith,
  heldTogether,
  keptDependence,
  keptFrame,
  keptGroup,
  keptSpot,
  keptTask,
  positionsFrom,
} from './keptDraft.ts';

const head = z.object({
  version: z.literal(2),
  stamp: z.string(),
  frame: keptFrame,
  steps: z.object({ first: z.int(), past: z.int(), count: z.int() }),
});
// Made once: making a schema costs more than reading a piece with it.
const [keptTasks, keptDependences, keptSpots, keptGroups] = [
  z.array(keptTask),
  z.array(keptDependence),
  z.array(keptSpot),
  z.array(keptGroup),
];
const keyList = z.array(z.string());
// Drafts of before there were groups have no list of them.
const order = z.object({
  tasks: keyList,
  dependences: keyList,
  spots: keyList,
  groups: keyList.default([]),
});
const step = z.object({
  at: z.number(),
  label: z.object({ en: z.string(), zh: z.string() }).optional(),
  patch: z.custom<unknown>(),
});

export interface Read {
  readonly history: History<Draft>;
  /** What the next write has to know. */
  readonly written: Written;
}

/** The draft and its history out of its parts; throws at what is none. Without its history where only that is broken. */
export function readHistory(id: string, parts: ReadonlyMap<string, string>): Read {
  const json = (key: string): unknown => JSON.parse(parts.get(key) ?? '');
  const headText = parts.get(headKey(id)) ?? '';
  const { frame, steps } = head.parse(JSON.parse(headText));
  const keys = order.parse(json(orderKey(id)));
  const list = <Of>(name: ListName, items: z.ZodType<Of[]>): Of[] =>
    keys[name].flatMap((key) => items.parse(json(pieceKey(id, name, key))));
  const present = heldTogether({
    ...frame,
    tasks: list('tasks', keptTasks),
    dependences: list('dependences', keptDependences),
    board: boardWith(frame.board, positionsFrom(list('spots', keptSpots)), list('groups', keptGroups)),
  });
  const numbers = Array.from({ length: steps.count }, (_, n) => steps.first + n);
  const history = withSteps(present, steps.past, () =>
    numbers.map((number) => step.parse(json(stepKey(id, number)))),
  );
  const { pieces, order: orderText } = piecesOf(id, present);
  // The numbers on disk go on; a history that could not be read is written anew.
  const isWhole = history.past.length + history.future.length === steps.count;
  const written: Written = {
    head: headText,
    order: orderText,
    pieces: new Map([...pieces].map(([key, { items }]) => [key, items])),
    steps: (isWhole ? stepsOf(history) : []).map((each, n) => {
      const number = steps.first + n;
      return { ...each, number, size: parts.get(stepKey(id, number))?.length ?? 0 };
    }),
  };
  return { history, written };
}

type Kept = z.infer<typeof step>;

/** The snapshots on both sides of the present, each made of its neighbour. */
function withSteps(present: Draft, pastCount: number, read: () => readonly Kept[]): History<Draft> {
  try {
    const steps = read();
    const walk = (list: readonly Kept[], way: 'back' | 'forth'): Snapshot<Draft>[] => {
      let value = present;
      return list.map(({ at, label, patch }) => {
        value = acrossPatch(value, parseDraftPatch(patch), way);
        return { value, label, at };
      });
    };
    const past = walk(steps.slice(0, pastCount).reverse(), 'back').reverse();
    return { past, present, future: walk(steps.slice(pastCount), 'forth'), open: null };
  } catch {
    return startHistory(present);
  }
}
