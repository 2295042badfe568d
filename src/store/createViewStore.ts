// The view store: what is selected, shown and asked for; never undoable, never in the draft. What is always true:
// nothing in it names a task or dependence that the draft has not. That is derived whenever the state is read, so
// that undoing a removal brings the selection back, and no one has to keep two stores equal.
import { createStore } from 'zustand/vanilla';
import type { Refusal } from '../model/command.ts';
import type { DependenceId, Draft, Entity } from '../model/draft.ts';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { isSameJob } from '../model/sameJob.ts';
import type { Target } from '../wire/status.ts';
import type { DraftState, DraftStore } from './draftStore.ts';
import type { TextFault, ViewState, ViewStore } from './viewStore.ts';

export interface ViewStoreDeps {
  readonly draft: Pick<DraftStore, 'getState' | 'subscribe'>;
  readonly target?: Target;
}

interface Kept extends Omit<ViewState, 'refusal' | 'textFault'> {
  /** A refusal belongs to the revision at which it happened: the next edit outdates it. */
  readonly refused: { readonly refusal: Refusal; readonly revision: number } | null;
  /** A text belongs to the job in which it was typed: when another one is opened it is none of it. */
  readonly broken: { readonly fault: TextFault; readonly draft: Draft } | null;
}

const atFirst: Kept = {
  selectedTasks: new Set(),
  selectedDependences: new Set(),
  inspected: jobEntity,
  focusRequest: null,
  revealRequest: null,
  refused: null,
  broken: null,
  drawer: { open: false, tab: 'problems' },
  target: 'local',
};

export function createViewStore({ draft: drafts, target = 'local' }: ViewStoreDeps): ViewStore {
  const store = createStore<Kept>()(() => ({ ...atFirst, target }));
  let nonce = 0;
  let last = {
    kept: store.getState(),
    of: drafts.getState(),
    state: derive(store.getState(), drafts.getState()),
  };

  function getState(): ViewState {
    const [kept, of] = [store.getState(), drafts.getState()];
    if (kept !== last.kept || of.draft !== last.of.draft || of.revision !== last.of.revision) {
      const state = derive(kept, of);
      last = { kept, of, state: isEqual(state, last.state) ? last.state : state };
    }
    return last.state;
  }
  const initial = getState();

  return {
    getState,
    getInitialState: () => initial,
    subscribe(listener) {
      let before = getState();
      const notice = () => {
        const [state, previous] = [getState(), before];
        before = state;
        if (state !== previous) listener(state, previous);
      };
      const unsubscribes = [store.subscribe(notice), drafts.subscribe(notice)];
      return () => {
        for (const unsubscribe of unsubscribes) unsubscribe();
      };
    },
    select(tasks, dependences = []) {
      const [only] = tasks;
      const inspected =
        only === undefined ? jobEntity : tasks.length === 1 ? taskEntity(only) : store.getState().inspected;
      store.setState({
        selectedTasks: new Set(tasks),
        selectedDependences: new Set(dependences),
        inspected,
      });
    },
    inspect: (inspected) => store.setState({ inspected }),
    goTo(place) {
      const { entity } = place;
      nonce += 1;
      store.setState({
        selectedTasks: new Set(entity.kind === 'task' ? [entity.id] : []),
        selectedDependences: new Set(entity.kind === 'dependence' ? [entity.id] : []),
        // A dependence has no inspector of its own.
        inspected: entity.kind === 'task' ? entity : jobEntity,
        focusRequest: { place, nonce },
        revealRequest: entity.kind === 'task' ? { id: entity.id, nonce } : null,
      });
    },
    reveal(id) {
      nonce += 1;
      store.setState({ revealRequest: { id, nonce } });
    },
    setRefusal(refusal) {
      const { revision } = drafts.getState();
      store.setState({ refused: refusal && { refusal, revision } });
    },
    setTextFault(fault) {
      const { draft } = drafts.getState();
      store.setState({ broken: fault && { fault, draft } });
    },
    openDrawer: (tab) => store.setState({ drawer: { open: true, tab } }),
    closeDrawer: () => store.setState(({ drawer }) => ({ drawer: { ...drawer, open: false } })),
    setTarget: (next) => store.setState({ target: next }),
  };
}

/** The same sets and objects as were kept where all that they name is still there. */
function derive({ refused, broken, ...kept }: Kept, { draft, revision }: DraftState): ViewState {
  const tasks = graphOf(draft).after;
  const dependences = dependenceIds(draft);
  const isThere = (entity: Entity) =>
    entity.kind === 'job' || (entity.kind === 'task' ? tasks.has(entity.id) : dependences.has(entity.id));
  const { focusRequest, revealRequest } = kept;
  return {
    ...kept,
    selectedTasks: only(kept.selectedTasks, tasks),
    selectedDependences: only(kept.selectedDependences, dependences),
    inspected: isThere(kept.inspected) ? kept.inspected : jobEntity,
    focusRequest: focusRequest && isThere(focusRequest.place.entity) ? focusRequest : null,
    revealRequest: revealRequest && tasks.has(revealRequest.id) ? revealRequest : null,
    refusal: refused?.revision === revision ? refused.refusal : null,
    textFault: broken !== null && isSameJob(broken.draft, draft) ? broken.fault : null,
  };
}

const idSets = new WeakMap<Draft['dependences'], ReadonlySet<DependenceId>>();

function dependenceIds({ dependences }: Draft): ReadonlySet<DependenceId> {
  const ids = idSets.get(dependences) ?? new Set(dependences.map(({ id }) => id));
  idSets.set(dependences, ids);
  return ids;
}

function only<Id>(ids: ReadonlySet<Id>, there: { has(id: Id): boolean }): ReadonlySet<Id> {
  const left = [...ids].filter((id) => there.has(id));
  return left.length === ids.size ? ids : new Set(left);
}

/** Shallow, with sets by content: reading twice must give one state, or every subscriber renders on every edit. */
function isEqual(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every((name) => {
    const [x, y] = [a[name], b[name]];
    if (x instanceof Set && y instanceof Set) return x.size === y.size && [...x].every((id) => y.has(id));
    return Object.is(x, y);
  });
}
