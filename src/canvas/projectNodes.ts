import type { DraftTask, Point, TaskId } from '../model/draft.ts';
import { type Graph, graphOf, predecessors, successors } from '../model/graph.ts';
import { groupOfTask } from '../model/groups.ts';
import { factsOf } from './facts.ts';
import type { FlowNode, GhostFlowNode, TaskFlowNode, TaskNodeData } from './flowTypes.ts';
import type { Ghost } from './ghosts.ts';
import { projectGroup } from './groups/projectGroup.ts';
import { wouldLoop } from './loops.ts';
import { nodeBase } from './nodeBase.ts';
import { problemsByTask, type TaskProblems } from './problemsByTask.ts';
import type { ProjectInput } from './projectInput.ts';
import { makeMemory, type Recall } from './remember.ts';
import { sameMembers } from './same.ts';
import { namesOf } from './taskNames.ts';

/** A node, and where it is drawn. */
type Placed = readonly [node: FlowNode, at: Point];

export function makeProjectNodes(): (input: ProjectInput, ghosts: readonly Ghost[]) => FlowNode[] {
  const memory = makeMemory<FlowNode>(sameNode);
  const places = makeMemory<FlowNode>(() => false);
  return (input, ghosts) => {
    const [recall, recallPlaced] = [memory.begin(), places.begin()];
    const nodes = [
      ...taskNodes(input, recall),
      ...ghosts.map(
        (ghost): Placed => [
          recall(ghost.id, [ghost.name, input.draft.board.direction, input.words], () =>
            ghostNode(ghost, input),
          ),
          ghost.at,
        ],
      ),
    ];
    // On a step of a drag a node is read again by none: it is put elsewhere.
    return nodes.map(([node, at]) =>
      recallPlaced(node.id, [node, at.x, at.y], () => ({ ...node, position: at })),
    );
  };
}

const sameNode = (a: FlowNode, b: FlowNode): boolean =>
  a.type === b.type &&
  a.selected === b.selected &&
  a.ariaLabel === b.ariaLabel &&
  a.handles === b.handles &&
  sameData(a.data, b.data);

/** What a node shows of its task may be read anew and say the same: most fields of a task are not on it. */
const sameData = (a: FlowNode['data'], b: FlowNode['data']): boolean =>
  'facts' in a && 'facts' in b
    ? sameMembers({ ...a.facts }, { ...b.facts }) && sameMembers({ ...a, facts: b.facts }, b)
    : sameMembers(a, b);

function taskNodes(input: ProjectInput, recall: Recall<FlowNode>): Placed[] {
  const { draft, positions, connecting, found: wanted = null, words } = input;
  const { direction } = draft.board;
  const graph = graphOf(draft);
  const names = namesOf(draft);
  const groups = groupOfTask(draft);
  const fading: ReadonlySet<TaskId> = connecting === null ? new Set() : wouldLoop(graph, connecting);
  const problems = problemsByTask(input.problems, input.seen?.standIn);
  return (input.shown ?? draft).tasks.map((task): Placed => {
    const { id } = task;
    const at = input.moved?.[id] ?? positions[id] ?? { x: 0, y: 0 };
    const selected = input.selectedTasks.has(id);
    const found = problems.get(id) ?? noProblems;
    const isUnfound = wanted !== null && !wanted.has(id) && !selected;
    const faded = fading.has(id) ? 'loop' : isUnfound ? 'unfound' : undefined;
    const group = input.seen?.folded.get(id);
    if (group !== undefined) return [projectGroup(input, group, found, faded, recall), at];
    const data = taskData(input, task, found, faded);
    const inside = groups.get(id)?.name;
    const from = [task, selected, graph, names, words, inside, ...Object.values(data)];
    const node = recall(
      id,
      from,
      (): TaskFlowNode => ({
        ...nodeBase(id, direction, selected),
        type: 'task',
        ariaLabel: labelOf(input, graph, task, inside, found),
        data,
      }),
    );
    return [node, at];
  });
}

function labelOf(
  { draft, runs, words }: ProjectInput,
  graph: Graph,
  task: DraftTask,
  group: string | undefined,
  { errors, warnings }: TaskProblems,
): string {
  const { name, instances } = factsOf(task);
  const names = namesOf(draft);
  const called = (ids: readonly TaskId[]) => ids.map((id) => names.get(id) ?? '');
  return words.node({
    name,
    instances,
    group,
    after: called(predecessors(graph, task.id)),
    before: called(successors(graph, task.id)),
    errors,
    warnings,
    detail: runs?.get(task.id)?.detail,
  });
}

const ghostNode = ({ id, name }: Ghost, { draft, words }: ProjectInput): GhostFlowNode => ({
  ...nodeBase(id, draft.board.direction, false),
  type: 'ghost',
  draggable: false,
  selectable: false,
  connectable: false,
  deletable: false,
  ariaLabel: words.ghost(name),
  data: { name, direction: draft.board.direction },
});

const noProblems: TaskProblems = { errors: 0, warnings: 0, first: undefined };

function taskData(
  input: ProjectInput,
  task: DraftTask,
  { errors, warnings, first }: TaskProblems,
  faded: TaskNodeData['faded'],
): TaskNodeData {
  const { id } = task;
  const facts = factsOf(task);
  const run = input.runs?.get(id);
  const onLoop = input.refusal?.kind === 'loop' && input.refusal.path.includes(id);
  return {
    facts,
    direction: input.draft.board.direction,
    errors,
    warnings,
    firstProblem: first,
    cursor: input.cursor === id,
    renaming: input.renaming === id,
    mark: input.connecting?.candidate === id ? 'candidate' : onLoop ? 'loop' : undefined,
    faded,
    run,
  };
}
