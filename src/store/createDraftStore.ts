// The draft store: the one place where the draft of the page lives. What is always true:
// - the draft changes only by `dispatch`, `undo`, `redo`, `travel` and `load`, and each change raises the revision by one;
// - every step of the history has a name: that of the dispatch, else one made of its commands;
// - `problems` are those of `draft`, never of an earlier one: first those of the check, then what the service said of a
//   submission, as long as the value of which it said it stands there; a replaced draft ends that;
// - an edit moves no task but those that it says: before the first one, the places of the automatic layout are written
//   down, else each dependence that is drawn would lay everything out anew;
// - a command that changes nothing changes nothing here either: no step, no revision, no notice to subscribers.
import { createStore } from 'zustand/vanilla';
import { applyAll } from '../model/apply.ts';
import type { Draft } from '../model/draft.ts';
import {
  type History,
  record,
  redo,
  redoLabel,
  settle,
  startHistory,
  travel,
  undo,
  undoLabel,
} from '../model/history.ts';
import { withPlaces } from '../model/layout.ts';
import type { Problem } from '../model/problem.ts';
import { commandLabel } from './commandLabel.ts';
import type { DraftState, DraftStore, Origin } from './draftStore.ts';
import { standsAsSent } from './standsAsSent.ts';

export interface DraftStoreDeps {
  readonly draft: Draft;
  /** Milliseconds since 1970, of a clock that does not run backwards: differences end steps, times are shown. */
  readonly now: () => number;
  readonly check: (draft: Draft) => readonly Problem[];
}

export function createDraftStore({ draft, now, check }: DraftStoreDeps): DraftStore {
  let history = startHistory(draft);
  let isReadOnly = false;
  let answer: { readonly draft: Draft; readonly problems: readonly Problem[] } | undefined;
  const problemsOf = (present: Draft): readonly Problem[] => {
    const found = check(present);
    const said = answer?.problems.filter((one) => answer && standsAsSent(one, answer.draft, present)) ?? [];
    return said.length === 0 ? found : [...found, ...said];
  };
  const stateOf = (origin: Origin, revision: number): DraftState => ({
    draft: history.present,
    problems: problemsOf(history.present),
    origin,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undoLabel: undoLabel(history),
    redoLabel: redoLabel(history),
    revision,
  });
  const store = createStore<DraftState>()(() => stateOf('load', 0));

  function show(next: History<Draft>, origin: Origin): void {
    if (next === history) return;
    history = next;
    store.setState(stateOf(origin, store.getState().revision + 1), true);
  }

  function walk(step: (from: History<Draft>) => History<Draft>): void {
    if (!isReadOnly) show(step(history), 'history');
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch(commands, { origin, mergeKey, label }) {
      const list = 'type' in commands ? [commands] : commands;
      if (isReadOnly) {
        if (list.length > 0) show({ ...history, present: { ...history.present } }, 'history');
        return { ok: true, draft: history.present };
      }
      const placed = withPlaces(history.present);
      const applied = applyAll(placed, list);
      if (!applied.ok) return applied;
      if (applied.draft === placed) return { ok: true, draft: history.present };
      if (list.some(({ type }) => type === 'replaceDraft')) answer = undefined;
      const name = label ?? commandLabel(history.present, list);
      show(record(history, applied.draft, { at: now(), mergeKey, label: name }), origin);
      return applied;
    },
    undo: () => walk(undo),
    redo: () => walk(redo),
    travel: (steps) => walk((from) => travel(from, steps)),
    getHistory: () => history,
    load(next, origin) {
      answer = undefined;
      show(next, origin);
    },
    setReadOnly(next) {
      isReadOnly = next;
    },
    settle() {
      history = settle(history);
    },
    answered(sent, problems) {
      if (answer === undefined && problems.length === 0) return;
      answer = problems.length === 0 ? undefined : { draft: sent, problems };
      store.setState({ problems: problemsOf(history.present) });
    },
  };
}
