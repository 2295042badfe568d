// Undo and redo as data: snapshots that share their structure. Time comes in as data, so that nothing here has a
// clock. What is always true: `past` reads from oldest to newest, `future` from next to last, and recording a change
// empties the future.
import type { Text } from '../wire/text.ts';

export interface Snapshot<Value> {
  readonly value: Value;
  /** The name of the step between this snapshot and its neighbour towards the present. */
  readonly label: Text | undefined;
  /** When that step began. */
  readonly at: number;
}

export interface History<Value> {
  readonly past: readonly Snapshot<Value>[];
  readonly present: Value;
  readonly future: readonly Snapshot<Value>[];
  /** The step that the next change with the same key still belongs to. */
  readonly open: { readonly key: string; readonly at: number } | null;
}

export interface Change {
  /** Milliseconds of any clock that does not run backwards. */
  readonly at: number;
  /** Changes in a row with the same key are one step. */
  readonly mergeKey?: string | undefined;
  readonly label?: Text | undefined;
}

/** How many steps can be undone. */
export const historyLimit = 500;

/** A pause of this length in milliseconds ends a step. */
export const mergePause = 1000;

export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
  open: null,
});

/** The history with a new present; the same history when the present stays. */
export function record<Value>(history: History<Value>, present: Value, change: Change): History<Value> {
  if (present === history.present) return history;
  const { at, mergeKey, label } = change;
  const open = mergeKey === undefined ? null : { key: mergeKey, at };
  const merges = history.open !== null && history.open.key === mergeKey && at - history.open.at < mergePause;
  if (merges) return { ...history, present, open };
  const past = [...history.past.slice(1 - historyLimit), { value: history.present, label, at }];
  return { past, present, future: [], open };
}

/** Ends the step: the next change is one of its own, whatever its key. */
export const settle = <Value>(history: History<Value>): History<Value> =>
  history.open === null ? history : { ...history, open: null };

/** One step back; the same history when there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.value,
    future: [{ ...step, value: history.present }, ...history.future],
    open: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return {
    past: [...history.past, { ...step, value: history.present }],
    present: step.value,
    future,
    open: null,
  };
}

/** So many steps forward, or back where negative; as far as there are steps. */
export function travel<Value>(history: History<Value>, steps: number): History<Value> {
  const step = steps < 0 ? undo : redo;
  let at = history;
  for (let left = Math.abs(steps); left > 0; left--) {
    const next = step(at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** What undo and redo would take back and bring again, where the step has a name. */
export const undoLabel = (history: History<unknown>): Text | undefined => history.past.at(-1)?.label;
export const redoLabel = (history: History<unknown>): Text | undefined => history.future[0]?.label;
