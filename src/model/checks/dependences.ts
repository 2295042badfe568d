// Dependences: their names and repetitions. EndTask starts after StartTask. These rules read nothing but the
// dependences, which stay the same while tasks are edited.
import { dependenceShape } from '../../wire/fields/shape.ts';
import type { DependenceEnd, Draft, DraftDependence } from '../draft.ts';
import { graphOf } from '../graph.ts';
import { keptBy } from '../kept.ts';
import type { Problem } from '../problem.ts';
import { dependenceEntity, disconnect } from './disconnect.ts';
import { error, hint, problemOf } from './finding.ts';
import type { DraftRule } from './rule.ts';
import { schemaFindings } from './schema.ts';
import { shortened } from './shortened.ts';

function ofDependences(
  rule: (dependences: readonly DraftDependence[]) => Iterable<Problem>,
): (draft: Draft) => readonly Problem[] {
  const kept = keptBy((dependences: Draft['dependences']) => [...rule(dependences)]);
  return (draft) => kept(draft.dependences);
}

/** Types and members of the dependences that came in another form than two names. */
export const dependenceSchema: DraftRule = ofDependences(function* (dependences) {
  for (const dependence of dependences) {
    if (dependence.item === undefined) continue;
    for (const finding of schemaFindings(dependence.item, dependenceShape)) {
      yield problemOf(dependenceEntity(dependence), finding);
    }
  }
});

export const unknownNames: DraftRule = ofDependences(function* (dependences) {
  for (const dependence of dependences) {
    // Nearly all: nothing is made for them.
    if ('task' in dependence.start && 'task' in dependence.end) continue;
    yield* unknownEnd(dependence, 'StartTask', dependence.start);
    yield* unknownEnd(dependence, 'EndTask', dependence.end);
  }
});

function* unknownEnd(dependence: DraftDependence, member: string, at: DependenceEnd): Generator<Problem> {
  // An empty name of an item that is not two texts has been reported as missing or of the wrong type.
  if ('task' in at || (at.unknownName === '' && dependence.item !== undefined)) return;
  const name = shortened(at.unknownName);
  const message =
    name === ''
      ? { en: 'Name a task here', zh: '此处应填任务名' }
      : { en: `No task is called ${name}: correct the name`, zh: `没有名为 ${name} 的任务：改正名称` };
  const code = 'InvalidParameterValue.DependenceNotFoundTaskName';
  yield {
    ...problemOf(dependenceEntity(dependence), error(code, [member], message)),
    fix: disconnect(dependence, { en: 'Remove the dependence', zh: '删除该依赖' }),
  };
}

/** Ids have no quotation marks, so that an unknown name is never taken for an id. */
const keyOf = (at: DependenceEnd): string => ('task' in at ? at.task : JSON.stringify(at.unknownName));

const repetitionsIn = keptBy((dependences: Draft['dependences']): readonly Problem[] => {
  const seen = new Set<string>();
  return dependences.flatMap((dependence) => {
    const before = seen.size;
    seen.add(`${keyOf(dependence.start)} ${keyOf(dependence.end)}`);
    if (seen.size > before) return [];
    const message = { en: 'This dependence stands twice: once is enough', zh: '该依赖重复，保留一条即可' };
    return [
      {
        ...problemOf(dependenceEntity(dependence), hint('Jobloom.NoEffect', [], message)),
        fix: disconnect(dependence, { en: 'Remove the duplicate', zh: '删除重复项' }),
      },
    ];
  });
});

/** Where each dependence is an edge of the graph, none stands twice: that is known without a look at them. */
export const repeatedDependences: DraftRule = (draft) =>
  graphOf(draft).after.items.length === draft.dependences.length ? [] : repetitionsIn(draft.dependences);
