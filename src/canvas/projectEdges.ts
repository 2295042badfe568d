import type { DependenceEnd, DependenceId, DraftDependence, TaskId } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { dependenceState } from './dependenceState.ts';
import type { DependenceLook, FlowEdge } from './flowTypes.ts';
import { endId, type Ghost } from './ghosts.ts';
import { oddDependences } from './oddDependences.ts';
import type { ProjectInput } from './projectInput.ts';
import { makeMemory, type Recall } from './remember.ts';
import { sameMembers } from './same.ts';
import { namesOf } from './taskNames.ts';
import { makeWayFinder, type Way } from './ways.ts';

/** The id of the dependence that was refused: it is shown and is not in the draft. */
const refusedId = 'refused';

interface Drawn {
  readonly edges: FlowEdge[];
  /** The ways of those that lie elsewhere than in `edges`. */
  readonly moving: ReadonlyMap<string, Way>;
}

/** While tasks are dragged the edges stay as they were, and a few have another way: React Flow goes through all that change. */
export function makeProjectEdges(): (input: ProjectInput, ghosts: readonly Ghost[]) => Drawn {
  const memory = makeMemory<FlowEdge>(sameEdge);
  const findWays = makeWayFinder();
  let last:
    | { readonly input: ProjectInput; readonly ghosts: readonly Ghost[]; readonly edges: FlowEdge[] }
    | undefined;
  return (input, ghosts) => {
    const { draft } = input;
    const { tasks, dependences } = input.shown ?? draft;
    const placeOf = (id: TaskId) => input.moved?.[id] ?? input.positions[id];
    const wayOf = findWays(draft, tasks, placeOf, ghosts);
    if (last !== undefined && last.ghosts === ghosts && sameButMoved(last.input, input)) {
      const { edges } = last;
      const moving = new Map<string, Way>();
      const refused = refusedOf(input);
      const all: readonly Shown[] = refused === undefined ? dependences : [...dependences, refused];
      all.forEach(({ id, start, end }, index) => {
        const way = wayOf(start, end);
        if (way.line !== edges[index]?.data?.line) moving.set(id, way);
      });
      return { edges, moving };
    }
    const edges = edgesOf(input, wayOf, memory.begin());
    last = { input, ghosts, edges };
    return { edges, moving: none };
  };
}

const none: Drawn['moving'] = new Map();

const sameButMoved = (a: ProjectInput, b: ProjectInput): boolean =>
  sameMembers({ ...a, moved: null }, { ...b, moved: null });

function edgesOf(
  input: ProjectInput,
  wayOf: (start: DependenceEnd, end: DependenceEnd) => Way,
  recall: Recall<FlowEdge>,
): FlowEdge[] {
  const { draft, words } = input;
  const { dependences } = input.shown ?? draft;
  const names = namesOf(draft);
  // Folding may close a circle that the draft has not: what is odd is told of the draft.
  const { times, looped } = oddDependences(input.seen?.whole ?? draft);
  const joined = input.seen?.joined;
  const isLooped = (id: DependenceId) =>
    looped.has(id) || joined?.get(id)?.some((each) => looped.has(each)) === true;
  const look = lookOf(input, isLooped);
  const draw = (dependence: Shown, as: DependenceLook, selected: boolean) => {
    const way = wayOf(dependence.start, dependence.end);
    const id = dependence.id as DependenceId;
    const many = joined?.get(id)?.length;
    const counts = { times: many === undefined ? times.get(id) : undefined, joined: many };
    const from = [dependence, way, as, selected, names, words, ...Object.values(counts)];
    return recall(id, from, () => drawEdge(input, way, dependence, as, selected, counts));
  };
  const edges = dependences.map((dependence) =>
    draw(dependence, look(dependence), input.selectedDependences.has(dependence.id)),
  );
  const refused = refusedOf(input);
  return refused === undefined ? edges : [...edges, draw(refused, 'refused', false)];
}

/** The dependence that would close a loop, drawn after all others. */
function refusedOf({ draft, shown, refusal, seen }: ProjectInput): Shown | undefined {
  if (refusal?.kind !== 'loop') return undefined;
  const { start, end } = refusal;
  const { tasks } = shown ?? draft;
  const isShown = (id: TaskId) => shown === undefined || tasks.some((task) => task.id === id);
  if (!isShown(start) || !isShown(end)) return undefined;
  // Inside of a folded group there is nothing to be drawn.
  if (start === end && seen?.folded.has(start)) return undefined;
  return { id: refusedId, start: { task: start }, end: { task: end } };
}

const sameEdge = ({ data: a, ...edge }: FlowEdge, { data: b, ...other }: FlowEdge): boolean =>
  sameMembers(edge, other) &&
  sameMembers({ ...a, ...a?.middle, middle: undefined }, { ...b, ...b?.middle, middle: undefined });

const heights: Readonly<Record<DependenceLook, number>> = {
  dim: 0,
  rest: 0,
  waiting: 0,
  satisfied: 1,
  never: 2,
  own: 2,
  looped: 3,
  loop: 3,
  refused: 4,
};

interface Shown extends Pick<DraftDependence, 'start' | 'end'> {
  readonly id: string;
}

function drawEdge(
  { draft, words }: ProjectInput,
  { line, head, middle }: Way,
  { id, start, end }: Shown,
  look: DependenceLook,
  selected: boolean,
  counts: Pick<NonNullable<FlowEdge['data']>, 'times' | 'joined'>,
): FlowEdge {
  const names = namesOf(draft);
  const name = (of: DependenceEnd) => ('task' in of ? (names.get(of.task) ?? '') : of.unknownName);
  return {
    id,
    type: 'dependence',
    source: endId(start),
    target: endId(end),
    selected,
    zIndex: heights[look],
    ariaLabel: words.dependence(name(start), name(end)),
    data: { look, line, head, middle, ...counts },
    ...(look === 'refused' ? { selectable: false, deletable: false } : {}),
  };
}

/** A running job shows how far each dependence has come, a refused loop its path, else the selection its own. */
function lookOf(
  input: ProjectInput,
  isLooped: (id: DependenceId) => boolean,
): (dependence: DraftDependence) => DependenceLook {
  const { runs, refusal, selectedTasks, selectedDependences, found = null } = input;
  const task = (end: DependenceEnd) => ('task' in end ? end.task : undefined);
  if (runs !== null) {
    const condition = getAt(input.draft.header, ['Job', 'TaskExecutionDependOn']);
    return ({ start }) => {
      const first = task(start);
      return dependenceState(first === undefined ? undefined : runs.get(first), condition);
    };
  }
  if (refusal?.kind === 'loop') {
    const { path } = refusal;
    return ({ start, end }) => {
      const first = task(start);
      const at = first === undefined ? -1 : path.indexOf(first);
      return at >= 0 && at + 1 < path.length && path[at + 1] === task(end) ? 'loop' : 'dim';
    };
  }
  const isFound = (end: DependenceEnd) => found === null || ('task' in end && found.has(end.task));
  const chosen = (end: DependenceEnd) => 'task' in end && selectedTasks.has(end.task);
  return ({ id, start, end }) => {
    if (selectedDependences.has(id)) return 'own';
    if (isLooped(id)) return 'looped';
    if (chosen(start) || chosen(end)) return 'own';
    return isFound(start) && isFound(end) ? 'rest' : 'dim';
  };
}
