import type { Group } from '../../model/draft.ts';
import { graphOf, predecessors, successors } from '../../model/graph.ts';
import type { FlowNode, GroupFlowNode, GroupNodeData } from '../flowTypes.ts';
import { heardName } from '../heardName.ts';
import { nodeBase } from '../nodeBase.ts';
import type { TaskProblems } from '../problemsByTask.ts';
import type { ProjectInput } from '../projectInput.ts';
import type { Recall } from '../remember.ts';
import { namesOf } from '../taskNames.ts';
import { nodeOf } from './seen.ts';

/** More names than this have no room on the node. */
const namesShown = 12;

/** The node of a folded group, not yet in its place; the same object as long as nothing on it changes. */
export function projectGroup(
  input: ProjectInput,
  group: Group,
  { errors, warnings, first }: TaskProblems,
  faded: GroupNodeData['faded'],
  recall: Recall<FlowNode>,
): FlowNode {
  const { draft, seen, words, cursor, renaming, connecting, refusal } = input;
  const id = nodeOf(group);
  const selected = input.selectedTasks.has(id);
  const graph = graphOf(draft);
  const [names, memberNames] = [namesOf(draft), namesOf(seen?.whole ?? draft)];
  const onLoop = refusal?.kind === 'loop' && refusal.path.includes(id);
  const rest: Omit<GroupNodeData, 'members'> = {
    group,
    chosen: input.selectedInside?.get(id) ?? 0,
    direction: draft.board.direction,
    errors,
    warnings,
    firstProblem: first,
    cursor: cursor === id,
    renaming: renaming === id,
    mark: connecting?.candidate === id ? 'candidate' : onLoop ? 'loop' : undefined,
    faded,
  };
  const from = [selected, graph, names, memberNames, words, ...Object.values(rest)];
  return recall(id, from, (): GroupFlowNode => {
    const called = (tasks: typeof group.tasks) => tasks.map((task) => names.get(task) ?? '');
    const shown = group.tasks.slice(0, namesShown).map((task) => memberNames.get(task) ?? '');
    return {
      ...nodeBase(id, draft.board.direction, selected),
      type: 'group',
      ariaLabel: words.group({
        name: group.name,
        count: group.tasks.length,
        after: called(predecessors(graph, id)),
        before: called(successors(graph, id)),
        errors,
        warnings,
      }),
      data: { ...rest, members: shown.map(heardName).join(words.separator) },
    };
  });
}
