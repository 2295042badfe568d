// The canvas is a projection of the draft: nothing about the graph is decided anywhere else. What is always true:
// a task, ghost or dependence for which nothing changed gives the same object as the time before, and so do the lists.
import type { Draft } from '../model/draft.ts';
import type { Projection } from './flowTypes.ts';
import { type Ghost, ghostsOf } from './ghosts.ts';
import { makeProjectEdges } from './projectEdges.ts';
import type { ProjectInput } from './projectInput.ts';
import { makeProjectNodes } from './projectNodes.ts';

const found = new WeakMap<object, { readonly of: Draft['dependences']; readonly ghosts: readonly Ghost[] }>();

/** Looking for names that no task has goes through all dependences: once, while no task moves. */
function ghosts({ draft, positions, moved, shown }: ProjectInput): readonly Ghost[] {
  const known = found.get(positions);
  const resting = known?.of === draft.dependences ? known.ghosts : ghostsOf(draft, positions);
  if (resting !== known?.ghosts) found.set(positions, { of: draft.dependences, ghosts: resting });
  // Those of a small graph go along with the tasks that name them.
  const stay = resting.length === 0 || shown !== undefined || moved === null || moved === undefined;
  return stay ? resting : ghostsOf(draft, { ...positions, ...moved });
}

type Project = (input: ProjectInput) => Projection;

/** A projector remembers what it gave last; each canvas has one of its own. */
export function makeProject(): Project {
  const projectNodes = makeProjectNodes();
  const projectEdges = makeProjectEdges();
  let last: Projection = { nodes: [], edges: [], moving: new Map() };
  return (input) => {
    const unknown = ghosts(input);
    const nodes = sameList(last.nodes, projectNodes(input, unknown));
    const { edges, moving } = projectEdges(input, unknown);
    last = { nodes, edges: sameList(last.edges, edges), moving };
    return last;
  };
}

/** The list as it was where it holds the same: React Flow goes through a list that is new to it. */
const sameList = <Item>(before: Item[], now: Item[]): Item[] =>
  before.length === now.length && before.every((item, index) => item === now[index]) ? before : now;
