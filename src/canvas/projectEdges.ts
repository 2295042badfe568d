import type { DependenceEnd, DraftDependence } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { dependenceState } from './dependenceState.ts';
import type { DependenceLook, FlowEdge } from './flowTypes.ts';
import { endId, type Ghost } from './ghosts.ts';
import type { ProjectInput } from './projectInput.ts';
import { sameMembers } from './same.ts';
import { namesOf } from './taskNames.ts';
import { makeWays, type WayOf } from './ways.ts';

/** The id of the dependence that was refused: it is shown and is not in the draft. */
export const refusedId = 'refused';

interface Kept {
  readonly input: ProjectInput;
  readonly wayOf: WayOf;
  readonly edges: ReadonlyMap<string, FlowEdge>;
}

export function makeProjectEdges(): (input: ProjectInput, ghosts: readonly Ghost[]) => FlowEdge[] {
  let before: Kept | undefined;
  return (input, ghosts) => {
    const wayOf =
      before !== undefined && sameWays(before.input, input) ? before.wayOf : waysOf(input, ghosts);
    const known = before?.edges;
    const edges = drawEdges(input, wayOf).map((edge) => {
      const old = known?.get(edge.id);
      return old !== undefined && sameEdge(old, edge) ? old : edge;
    });
    before = { input, wayOf, edges: new Map(edges.map((edge) => [edge.id, edge])) };
    return edges;
  };
}

const waysOf = ({ draft, positions }: ProjectInput, ghosts: readonly Ghost[]): WayOf =>
  makeWays(draft, positions, ghosts);

const sameWays = (a: ProjectInput, b: ProjectInput): boolean =>
  a.positions === b.positions &&
  a.draft.dependences === b.draft.dependences &&
  a.draft.board.direction === b.draft.board.direction;

const sameEdge = ({ data: a, ...edge }: FlowEdge, { data: b, ...other }: FlowEdge): boolean =>
  sameMembers(edge, other) &&
  sameMembers({ ...a, ...a?.middle, middle: undefined }, { ...b, ...b?.middle, middle: undefined });

function drawEdges(input: ProjectInput, wayOf: WayOf): FlowEdge[] {
  const { draft, refusal } = input;
  const look = lookOf(input);
  const edges = draft.dependences.map((dependence) =>
    drawEdge(input, wayOf, dependence, look(dependence), input.selectedDependences.has(dependence.id)),
  );
  if (refusal?.kind !== 'loop') return edges;
  const refused = { id: refusedId, start: { task: refusal.start }, end: { task: refusal.end } };
  const drawn = drawEdge(input, wayOf, refused, 'refused', false);
  return [...edges, { ...drawn, selectable: false, deletable: false }];
}

const heights: Readonly<Record<DependenceLook, number>> = {
  dim: 0,
  rest: 0,
  waiting: 0,
  satisfied: 1,
  never: 2,
  own: 2,
  loop: 3,
  refused: 4,
};

interface Drawn extends Pick<DraftDependence, 'start' | 'end'> {
  readonly id: string;
}

function drawEdge(
  { draft, words }: ProjectInput,
  wayOf: WayOf,
  { id, start, end }: Drawn,
  look: DependenceLook,
  selected: boolean,
): FlowEdge {
  const names = namesOf(draft.tasks);
  const name = (of: DependenceEnd) => ('task' in of ? (names.get(of.task) ?? '') : of.unknownName);
  return {
    id,
    type: 'dependence',
    source: endId(start),
    target: endId(end),
    selected,
    zIndex: heights[look],
    ariaLabel: words.dependence(name(start), name(end)),
    data: { look, ...wayOf(start, end) },
  };
}

/** A running job shows how far each dependence has come, a refused loop its path, else the selection its own. */
function lookOf(input: ProjectInput): (dependence: DraftDependence) => DependenceLook {
  const { runs, refusal, selectedTasks, selectedDependences } = input;
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
  const chosen = (end: DependenceEnd) => 'task' in end && selectedTasks.has(end.task);
  return ({ id, start, end }) =>
    selectedDependences.has(id) || chosen(start) || chosen(end) ? 'own' : 'rest';
}
