// What the graph tells that is no fault: dependences that others imply, tasks that stand alone.
import { type Draft, type DraftDependence, type TaskId, taskEntity } from '../draft.ts';
import { type Graph, graphOf, predecessors, successors } from '../graph.ts';
import { numberedOf } from '../paths.ts';
import type { Problem } from '../problem.ts';
import { taskName } from '../request.ts';
import { dependenceEntity, disconnect } from './disconnect.ts';
import { hint, inferredHint, problemOf } from './finding.ts';
import { impliedEdges } from './impliedEdges.ts';
import { keptBy } from './kept.ts';
import { shortened } from './shortened.ts';

interface Implied {
  readonly dependence: DraftDependence;
  /** The task between. */
  readonly through: TaskId;
}

const impliedBy = new WeakMap<Draft['dependences'], readonly Implied[]>();

/** Kept with the dependences: a task that comes without any changes nothing about them. */
function impliedIn(draft: Draft): readonly Implied[] {
  const known = impliedBy.get(draft.dependences);
  if (known !== undefined) return known;
  const edges = new Map<string, TaskId>();
  // Few tasks have such dependences, and most need no key made for them.
  const starts = new Set<TaskId>();
  for (const { start, end, through } of impliedEdges(graphOf(draft))) {
    edges.set(`${start} ${end}`, through);
    starts.add(start);
  }
  const implied = draft.dependences.flatMap((dependence): Implied[] => {
    const { start, end } = dependence;
    if (!('task' in start && 'task' in end && starts.has(start.task))) return [];
    const edge = `${start.task} ${end.task}`;
    const through = edges.get(edge);
    // Of a dependence that stands twice the second is removed as such.
    return through !== undefined && edges.delete(edge) ? [{ dependence, through }] : [];
  });
  impliedBy.set(draft.dependences, implied);
  return implied;
}

/** Dependences whose order follows from others already. */
export function* impliedDependences(draft: Draft): Generator<Problem> {
  const implied = impliedIn(draft);
  if (implied.length === 0) return;
  // By number: the names of thousands of tasks are not to be gathered at each key in one of them.
  const { numberOf } = numberedOf(graphOf(draft));
  for (const { dependence, through } of implied) {
    const task = draft.tasks[numberOf.get(through) ?? -1];
    yield impliedProblem(dependence, task === undefined ? '' : taskName(task));
  }
}

const told = new WeakMap<DraftDependence, { readonly name: string; readonly problem: Problem }>();

/** The same problem as long as the task between keeps its name. */
function impliedProblem(dependence: DraftDependence, name: string): Problem {
  const known = told.get(dependence);
  if (known?.name === name) return known.problem;
  const through = shortened(name) || '?';
  const finding = hint('Jobloom.NoEffect', [], {
    en: `The way through ${through} says the same: this dependence is not needed`,
    zh: `经过 ${through} 的依赖已包含此先后关系，无需保留`,
  });
  const problem = { ...problemOf(dependenceEntity(dependence), finding), fix: disconnect(dependence) };
  told.set(dependence, { name, problem });
  return problem;
}

/** Tasks without dependences, where most tasks have some: there they may have been forgotten. One in four at most. */
const aloneIn = keptBy((graph: Graph): readonly Problem[] => {
  const isAlone = (id: TaskId) => successors(graph, id).length === 0 && predecessors(graph, id).length === 0;
  const alone = graph.nodes.filter(isAlone);
  if (alone.length * 4 > graph.nodes.length) return [];
  const message = {
    en: 'No dependence joins it to the others: it starts at once',
    zh: '与其他任务没有依赖关系：会立即开始',
  };
  return alone.map((id) => problemOf(taskEntity(id), inferredHint('Jobloom.Note', [], message)));
});

export const aloneTasks = (draft: Draft): readonly Problem[] => aloneIn(graphOf(draft));
