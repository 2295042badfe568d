// Dependences: their names, loops, repetitions. EndTask starts after StartTask.
import { dependenceShape } from '../../wire/fields/shape.ts';
import type { Text } from '../../wire/text.ts';
import type { DependenceEnd, Draft, DraftDependence, Entity, TaskId } from '../draft.ts';
import { type Graph, graphOf, pathBetween, predecessors } from '../graph.ts';
import { loopsOf } from '../loops.ts';
import type { Fix, Problem } from '../problem.ts';
import { taskName } from '../request.ts';
import { error, hint, problemOf } from './finding.ts';
import { schemaFindings } from './schema.ts';

const entityOf = ({ id }: DraftDependence): Entity => ({ kind: 'dependence', id });

const disconnect = ({ id }: DraftDependence, label: Fix['label']): Fix => ({
  label,
  commands: [{ type: 'disconnect', ids: [id] }],
});

/** Types and members of the dependences that came in another form than two names. */
export function* dependenceSchema(draft: Draft): Generator<Problem> {
  for (const dependence of draft.dependences) {
    if (dependence.item === undefined) continue;
    for (const finding of schemaFindings(dependence.item, dependenceShape)) {
      yield problemOf(entityOf(dependence), finding);
    }
  }
}

export function* unknownNames(draft: Draft): Generator<Problem> {
  for (const dependence of draft.dependences) {
    for (const [member, at] of [
      ['StartTask', dependence.start],
      ['EndTask', dependence.end],
    ] as const) {
      // An empty name of an item that is not two texts has been reported as missing or of the wrong type.
      if ('task' in at || (at.unknownName === '' && dependence.item !== undefined)) continue;
      const message = {
        en:
          at.unknownName === ''
            ? 'Name a task here'
            : `No task is called ${at.unknownName}: correct the name`,
        zh: at.unknownName === '' ? '此处应填任务名' : `没有名为 ${at.unknownName} 的任务：改正名称`,
      };
      const code = 'InvalidParameterValue.DependenceNotFoundTaskName';
      yield {
        ...problemOf(entityOf(dependence), error(code, [member], message)),
        fix: disconnect(dependence, { en: 'Remove the dependence', zh: '删除该依赖' }),
      };
    }
  }
}

/** One loop of each set of tasks that wait for each other, at the dependence that closes it. */
export function* loops(draft: Draft): Generator<Problem> {
  const graph = graphOf(draft);
  for (const tasks of loopsOf(graph)) {
    const loop = shortLoop(graph, tasks);
    const closing = closingDependence(draft, loop);
    if (closing === undefined) continue;
    const code = 'InvalidParameterValue.DependenceUnfeasible';
    yield {
      ...problemOf(entityOf(closing), error(code, ['EndTask'], loopMessage(draft, loop))),
      fix: disconnect(closing, { en: 'Remove the dependence', zh: '删除该依赖' }),
    };
  }
}

/** A loop through the first of the tasks: from it along dependences to the task from which one leads back. */
function shortLoop(graph: Graph, tasks: readonly TaskId[]): readonly TaskId[] {
  const [first] = tasks;
  const inLoop = new Set(tasks);
  const last = first && predecessors(graph, first).find((id) => inLoop.has(id));
  return first === undefined || last === undefined ? [] : (pathBetween(graph, first, last) ?? []);
}

function loopMessage(draft: Draft, loop: readonly TaskId[]): Text {
  const names = new Map(draft.tasks.map((task) => [task.id, taskName(task)]));
  const around = [...loop, ...loop.slice(0, 1)].map((id) => names.get(id) || '?');
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

/** Ids have no quotation marks, so that an unknown name is never taken for an id. */
const keyOf = (at: DependenceEnd): string => ('task' in at ? at.task : JSON.stringify(at.unknownName));

export function* repeatedDependences(draft: Draft): Generator<Problem> {
  const seen = new Set<string>();
  for (const dependence of draft.dependences) {
    const key = `${keyOf(dependence.start)} ${keyOf(dependence.end)}`;
    if (seen.has(key)) {
      const message = { en: 'This dependence stands twice: once is enough', zh: '该依赖重复，保留一条即可' };
      yield {
        ...problemOf(entityOf(dependence), hint('Jobloom.NoEffect', [], message)),
        fix: disconnect(dependence, { en: 'Remove the duplicate', zh: '删除重复项' }),
      };
    }
    seen.add(key);
  }
}
