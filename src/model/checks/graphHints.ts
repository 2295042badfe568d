// What the graph tells that is no fault: dependences that others imply, tasks that stand alone.
import { type Draft, type DraftDependence, type TaskId, taskEntity } from '../draft.ts';
import { type Graph, graphOf } from '../graph.ts';
import { keptBy } from '../kept.ts';
import type { Problem } from '../problem.ts';
import { taskName } from '../request.ts';
import { dependenceEntity, disconnect } from './disconnect.ts';
import { hint, inferredHint, problemOf } from './finding.ts';
import { impliedEdges } from './impliedEdges.ts';
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
  const throughs = new Map<TaskId, Map<TaskId, TaskId>>();
  for (const { start, end, through } of impliedEdges(graphOf(draft))) {
    const ofStart = throughs.get(start) ?? new Map<TaskId, TaskId>();
    throughs.set(start, ofStart.set(end, through));
  }
  const implied: Implied[] = [];
  for (const dependence of throughs.size === 0 ? [] : draft.dependences) {
    const { start, end } = dependence;
    if (!('task' in start && 'task' in end)) continue;
    const ofStart = throughs.get(start.task);
    const through = ofStart?.get(end.task);
    // Of a dependence that stands twice the second is removed as such.
    if (through !== undefined && ofStart?.delete(end.task)) implied.push({ dependence, through });
  }
  impliedBy.set(draft.dependences, implied);
  return implied;
}

/** Dependences whose order follows from others already. */
export function* impliedDependences(draft: Draft): Generator<Problem> {
  const implied = impliedIn(draft);
  if (implied.length === 0) return;
  // By number: the names of thousands of tasks are not to be gathered at each key in one of them.
  const { numberOf } = graphOf(draft);
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
const aloneIn = keptBy(({ nodes, after, before }: Graph): readonly Problem[] => {
  const alone = nodes.filter((_, node) => after.count(node) === 0 && before.count(node) === 0);
  if (alone.length * 4 > nodes.length) return [];
  const message = {
    en: 'No dependence joins it to the others: it starts at once',
    zh: '与其他任务没有依赖关系：会立即开始',
  };
  return alone.map((id) => problemOf(taskEntity(id), inferredHint('Jobloom.Note', [], message)));
});

export const aloneTasks = (draft: Draft): readonly Problem[] => aloneIn(graphOf(draft));
