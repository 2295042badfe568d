// The canvas is a projection of the draft: nothing about the graph is decided anywhere else. What is always true:
// a task, ghost or dependence for which nothing changed gives the same object as the time before.
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
  return (input) => {
    const ghosts = ghostsOf(input.draft, input.positions);
    return { nodes: projectNodes(input, ghosts), edges: projectEdges(input, ghosts) };
  };
}
