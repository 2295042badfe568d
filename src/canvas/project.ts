// The canvas is a projection of the draft: nothing about the graph is decided anywhere else. What is always true:
// a task, ghost or dependence for which nothing changed gives the same object as the time before, and so do the lists.
import type { Projection } from './flowTypes.ts';
import { ghostsOf } from './ghosts.ts';
import { makeProjectEdges } from './projectEdges.ts';
import type { ProjectInput } from './projectInput.ts';
import { makeProjectNodes } from './projectNodes.ts';

type Project = (input: ProjectInput) => Projection;

/** A projector remembers what it gave last; each canvas has one of its own. */
export function makeProject(): Project {
  const projectNodes = makeProjectNodes();
  const projectEdges = makeProjectEdges();
  let last: Projection = { nodes: [], edges: [] };
  return (input) => {
    const ghosts = ghostsOf(input.draft, input.positions);
    const nodes = sameList(last.nodes, projectNodes(input, ghosts));
    const edges = sameList(last.edges, projectEdges(input, ghosts));
    last = { nodes, edges };
    return last;
  };
}

/** The list as it was where it holds the same: React Flow goes through a list that is new to it. */
const sameList = <Item>(before: Item[], now: Item[]): Item[] =>
  before.length === now.length && before.every((item, index) => item === now[index]) ? before : now;
