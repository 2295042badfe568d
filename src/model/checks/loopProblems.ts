// Tasks that wait for each other. Which they are depends on the graph alone, and is kept with it; only the message
// follows the names of the tasks.
import type { Text } from '../../wire/text.ts';
import type { Draft, DraftDependence, TaskId } from '../draft.ts';
import { taskEntity } from '../draft.ts';
import { type Graph, graphOf, predecessors, successors } from '../graph.ts';
import { keptBy } from '../kept.ts';
import { loopsOf } from '../loops.ts';
import { pathBetween } from '../paths.ts';
import type { Problem } from '../problem.ts';
import { taskName } from '../request.ts';
import { dependenceEntity, disconnect } from './disconnect.ts';
import { error, hint, problemOf } from './finding.ts';
import { shortened } from './shortened.ts';

const loopsIn = keptBy((graph: Graph) => loopsOf(graph));
const shortLoops = keptBy((graph: Graph) => loopsIn(graph).map((tasks) => shortLoop(graph, tasks)));

/** One loop of each set of tasks that wait for each other, at the dependence that closes it. */
export function* loops(draft: Draft): Generator<Problem> {
  for (const loop of shortLoops(graphOf(draft))) {
    const closing = closingDependence(draft, loop);
    if (closing !== undefined) yield loopProblem(closing, loopMessage(draft, loop));
  }
}

const told = new WeakMap<DraftDependence, Problem>();

/** The same problem as long as it says the same. */
function loopProblem(closing: DraftDependence, message: Text): Problem {
  const known = told.get(closing);
  if (known?.message.en === message.en) return known;
  const finding = error('InvalidParameterValue.DependenceUnfeasible', ['EndTask'], message);
  const problem = { ...problemOf(dependenceEntity(closing), finding), fix: disconnect(closing) };
  told.set(closing, problem);
  return problem;
}

/** A loop through the first of the tasks: from it along dependences to the task from which one leads back. */
function shortLoop(graph: Graph, tasks: readonly TaskId[]): readonly TaskId[] {
  const [first] = tasks;
  const inLoop = new Set(tasks);
  const last = first && predecessors(graph, first).find((id) => inLoop.has(id));
  return first === undefined || last === undefined ? [] : (pathBetween(graph, first, last) ?? []);
}

function loopMessage(draft: Draft, loop: readonly TaskId[]): Text {
  const { numberOf } = graphOf(draft);
  const around = [...loop, ...loop.slice(0, 1)].map((id) => {
    const task = draft.tasks[numberOf.get(id) ?? -1];
    return (task && shortened(taskName(task))) || '?';
  });
  const path = (around.length > 9 ? [...around.slice(0, 4), '…', ...around.slice(-3)] : around).join(' → ');
  return loop.length === 1
    ? {
        en: `The task waits for itself and can never start: ${path}`,
        zh: `任务依赖自身，永远无法开始：${path}`,
      }
    : {
        en: `These ${loop.length} tasks wait for each other and can never start: ${path}`,
        zh: `这 ${loop.length} 个任务首尾相接，永远无法开始：${path}`,
      };
}

/** The dependence from the last task of the loop to its first. */
function closingDependence(draft: Draft, loop: readonly TaskId[]): DraftDependence | undefined {
  const [first, last] = [loop[0], loop.at(-1)];
  return draft.dependences.find(
    ({ start, end }) => 'task' in start && 'task' in end && start.task === last && end.task === first,
  );
}

/** Tasks next behind a loop: neither they nor what comes after them can run. */
const behindLoops = keptBy((graph: Graph): readonly Problem[] => {
  const looping = new Set(loopsIn(graph).flat());
  if (looping.size === 0) return [];
  const behind = new Set([...looping].flatMap((id) => successors(graph, id)));
  return graph.nodes.flatMap((id) => {
    if (!behind.has(id) || looping.has(id)) return [];
    const message = {
      en: 'It waits for tasks in a loop: it can never start, nor can what comes after it',
      zh: '它依赖环上的任务：它和后续任务永远无法开始',
    };
    return [problemOf(taskEntity(id), hint('Jobloom.Note', [], message))];
  });
});

export const neverStarting = (draft: Draft): readonly Problem[] => behindLoops(graphOf(draft));
