import type { TaskGraph } from '../../exchange/graphs/taskGraph.ts';
import type { DependenceEnd, Draft } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import { jobName } from '../../model/request.ts';
import { factsOf } from '../facts.ts';
import { endId } from '../ghosts.ts';

/** The draft as boxes and arrows: tasks in their order, then the names that no task has; each dependence once. */
export function graphOfDraft(draft: Draft): TaskGraph {
  const numberOf = new Map<string, number>(draft.tasks.map(({ id }, number) => [id, number]));
  const boxes = draft.tasks.map((task) => {
    const { name, instances } = factsOf(task);
    return { name, instances, isGhost: false };
  });
  const number = (end: DependenceEnd): number => {
    const known = numberOf.get(endId(end));
    if (known !== undefined) return known;
    numberOf.set(endId(end), boxes.length);
    return boxes.push({ name: 'task' in end ? '' : end.unknownName, instances: 1, isGhost: true }) - 1;
  };
  const arrows = new Map<string, readonly [number, number]>();
  for (const { start, end } of draft.dependences) {
    const arrow = [number(start), number(end)] as const;
    arrows.set(arrow.join(), arrow);
  }
  return {
    title: jobName(draft.header),
    direction: draft.board.direction,
    boxes,
    groups: groupsOf(draft).map((group) => ({
      name: group.name,
      boxes: group.tasks.flatMap((id) => numberOf.get(id) ?? []),
    })),
    arrows: [...arrows.values()],
  };
}
