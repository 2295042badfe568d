// Dependences: their names, loops, repetitions. EndTask starts after StartTask.
import { dependenceShape } from '../../wire/fields/shape.ts';
import type { Draft, DraftDependence, Entity, TaskId } from '../draft.ts';
import { graphOf } from '../graph.ts';
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
        en: at.unknownName === '' ? 'Name a task here' : `No task is called ${at.unknownName}: correct the name`,
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

/** A loop is reported once, at a dependence that belongs to it. */
export function* loops(draft: Draft): Generator<Problem> {
  const names = new Map(draft.tasks.map((task) => [task.id, taskName(task)]));
  for (const loop of loopsOf(graphOf(draft))) {
    const closing = closingDependence(draft, loop);
    if (closing === undefined) continue;
    const path = [...loop, ...loop.slice(0, 1)].map((id) => names.get(id) || '?').join(' → ');
    const message =
      loop.length === 1
        ? { en: `${path}: the task waits for itself and can never start`, zh: `${path}：任务依赖自身，永远无法开始` }
        : { en: `These tasks wait for each other: ${path}`, zh: `这些任务首尾相接，永远无法开始：${path}` };
    const code = 'InvalidParameterValue.DependenceUnfeasible';
    yield {
      ...problemOf(entityOf(closing), error(code, ['EndTask'], message)),
      fix: disconnect(closing, { en: 'Remove the dependence', zh: '删除该依赖' }),
    };
  }
}

/** The dependence from the last task of the loop to its first. */
function closingDependence(draft: Draft, loop: readonly TaskId[]): DraftDependence | undefined {
  const [first, last] = [loop[0], loop.at(-1)];
  return draft.dependences.find(
    ({ start, end }) => 'task' in start && 'task' in end && start.task === last && end.task === first,
  );
}

export function* repeatedDependences(draft: Draft): Generator<Problem> {
  const seen = new Set<string>();
  for (const dependence of draft.dependences) {
    const key = JSON.stringify([dependence.start, dependence.end]);
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
