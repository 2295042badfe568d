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
function ghosts({ draft, positions }: ProjectInput): readonly Ghost[] {
  const known = found.get(positions);
  if (known?.of === draft.dependences) return known.ghosts;
  const made = ghostsOf(draft, positions);
  found.set(positions, { of: draft.dependences, ghosts: made });
  return made;
}

type Project = (input: ProjectInput) => Projection;

/** A projector remembers what it gave last; each canvas has one of its own. */
export function makeProject(): Project {
  const projectNodes = makeProjectNodes();
  const projectEdges = makeProjectEdges();
  let last: Projection = { nodes: [], edges: [] };
  return (input) => {
    const unknown = ghosts(input);
    const nodes = sameList(last.nodes, projectNodes(input, unknown));
    const edges = sameList(last.edges, projectEdges(input, unknown));
    last = { nodes, edges };
    return last;
  };
}

/** The list as it was where it holds the same: React Flow goes through a list that is new to it. */
const sameList = <Item>(before: Item[], now: Item[]): Item[] =>
  before.length === now.length && before.every((item, index) => item === now[index]) ? before : now;
