import { describe, expect, it } from 'vitest';
import { apply } from '../model/apply.ts';
import type { Command, Refusal } from '../model/command.ts';
import type { Draft, TaskId } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { dependenceId, draftWith, idOf } from '../model/testing/builders.ts';
import type { FlowNode, Projection, TaskFlowNode } from './flowTypes.ts';
import { makeProject } from './project.ts';
import { inputOf } from './testing/input.ts';

const diamond = draftWith({
  tasks: ['split', 'align', 'qc', 'merge'],
  edges: [
    ['split', 'align'],
    ['split', 'qc'],
    ['align', 'merge'],
    ['qc', 'merge'],
  ],
});
const id = (name: string) => idOf(diamond, name);
const withEdit = (draft: Draft, command: Command): Draft => {
  const applied = apply(draft, command);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return applied.draft;
};
const nodeOf = ({ nodes }: Projection, task: TaskId): TaskFlowNode => {
  const node = nodes.find((each) => each.id === task);
  if (node?.type !== 'task') throw new Error(`No node of task ${task}`);
  return node;
};
const changed = (before: readonly { id: string }[], now: readonly { id: string }[]) =>
  now.filter((each) => !before.includes(each)).map((each) => each.id);
const looks = ({ edges }: Projection) =>
  Object.fromEntries(edges.map(({ ariaLabel, data }) => [ariaLabel, data?.look]));
const problem = (task: TaskId, severity: Problem['severity'], path: string): Problem => ({
  entity: { kind: 'task', id: task },
  path: [path],
  code: 'InvalidParameterValue',
  severity,
  basis: 'documented',
  message: { en: '', zh: '' },
});

describe('what is drawn', () => {
  it('is a node for each task and a dependence for each pair', () => {
    const { nodes, edges } = makeProject()(inputOf(diamond));
    expect(nodes.map((node) => [node.id, node.type, node.width, node.height])).toEqual(
      diamond.tasks.map((task) => [task.id, 'task', 240, 64]),
    );
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      [id('split'), id('align')],
      [id('split'), id('qc')],
      [id('align'), id('merge')],
      [id('qc'), id('merge')],
    ]);
  });
  it('is a ghost for a name that no task has, which can be neither moved nor connected nor deleted', () => {
    const draft = draftWith({ tasks: ['a'], edges: [['zz', 'a']] });
    const { nodes, edges } = makeProject()(inputOf(draft));
    const ghost = nodes.find((node: FlowNode) => node.type === 'ghost');
    expect(ghost).toMatchObject({
      data: { name: 'zz' },
      draggable: false,
      connectable: false,
      deletable: false,
    });
    expect(edges[0]?.source).toBe(ghost?.id);
  });
  it('says to readers what stands before and after a task', () => {
    expect(nodeOf(makeProject()(inputOf(diamond)), id('align')).ariaLabel).toBe(
      'align,after split,before merge,0',
    );
  });
  it('counts errors and warnings, and takes the first error as the first problem', () => {
    const problems = [
      problem(id('qc'), 'warning', 'a'),
      problem(id('qc'), 'error', 'b'),
      problem(id('qc'), 'error', 'c'),
      problem(id('qc'), 'hint', 'd'),
    ];
    const { data } = nodeOf(makeProject()(inputOf(diamond, { problems })), id('qc'));
    expect([data.errors, data.warnings, data.firstProblem]).toEqual([2, 1, problems[1]]);
  });
});

describe('what stays the same', () => {
  it('is everything when the same is drawn again', () => {
    const project = makeProject();
    const before = project(inputOf(diamond));
    const now = project(inputOf(diamond, { selectedTasks: new Set() }));
    expect(now.nodes).toBe(before.nodes);
    expect(now.edges).toBe(before.edges);
  });
  it('is every node but the one of the task that is edited', () => {
    const project = makeProject();
    const before = project(inputOf(diamond));
    const edited = withEdit(diamond, {
      type: 'setField',
      entity: { kind: 'task', id: id('qc') },
      path: ['TaskInstanceNum'],
      value: 3,
    });
    const now = project(inputOf(edited));
    expect(changed(before.nodes, now.nodes)).toEqual([id('qc')]);
    expect(now.edges).toBe(before.edges);
  });
  it('is every node when a field is edited that no node shows', () => {
    const project = makeProject();
    const before = project(inputOf(diamond));
    const entity = { kind: 'task', id: id('qc') } as const;
    const edited = withEdit(diamond, { type: 'setField', entity, path: ['Timeout'], value: 60 });
    expect(project(inputOf(edited)).nodes).toBe(before.nodes);
  });
  it('is every node but the neighbours when a task is renamed, because readers are told its name', () => {
    const project = makeProject();
    const before = project(inputOf(diamond));
    const now = project(inputOf(withEdit(diamond, { type: 'renameTask', id: id('align'), name: 'map' })));
    expect(changed(before.nodes, now.nodes).sort()).toEqual([id('align'), id('merge'), id('split')].sort());
  });
  it('is every node but the one that is dragged', () => {
    const project = makeProject();
    const input = inputOf(diamond);
    const before = project(input);
    const now = project({ ...input, moved: { [id('qc')]: { x: 900, y: 0 } } });
    expect(changed(before.nodes, now.nodes)).toEqual([id('qc')]);
    expect(nodeOf(now, id('qc')).position).toEqual({ x: 900, y: 0 });
  });
  it('is every edge while a task is dragged: its dependences alone have other ways', () => {
    const project = makeProject();
    const input = inputOf(diamond);
    const before = project(input);
    const away = { [id('qc')]: { x: 900, y: 0 } };
    const during = project({ ...input, moved: away });
    expect(during.edges).toBe(before.edges);
    const [, toQc, , fromQc] = before.edges.map((edge) => edge.id);
    expect([...during.moving.keys()]).toEqual([toQc, fromQc]);
    // Where it is let go, they lie as they did.
    const after = project({ ...input, positions: { ...input.positions, ...away } });
    expect(after.moving.size).toBe(0);
    expect(after.edges.find((edge) => edge.id === toQc)?.data?.line).toBe(
      during.moving.get(toQc ?? '')?.line,
    );
    expect(project(input).edges.map(({ data }) => data?.line)).toEqual(
      before.edges.map(({ data }) => data?.line),
    );
  });
  it('is every edge while a task is dragged, and a refused one goes along too', () => {
    const project = makeProject();
    const refusal: Refusal = {
      kind: 'loop',
      start: id('merge'),
      end: id('split'),
      path: [id('split'), id('qc'), id('merge')],
    };
    const input = inputOf(diamond, { refusal });
    const before = project(input);
    const away = { [id('merge')]: { x: 900, y: 700 } };
    const { edges, moving } = project({ ...input, moved: away });
    expect(edges).toBe(before.edges);
    const refused = before.edges.find(({ data }) => data?.look === 'refused')?.id ?? '';
    const after = project({ ...input, positions: { ...input.positions, ...away } });
    expect(moving.get(refused)?.line).toBe(after.edges.find((edge) => edge.id === refused)?.data?.line);
  });
  it('is every node but the two between which the selection moves', () => {
    const project = makeProject();
    const before = project(inputOf(diamond, { selectedTasks: new Set([id('split')]) }));
    const now = project(inputOf(diamond, { selectedTasks: new Set([id('merge')]) }));
    expect(changed(before.nodes, now.nodes)).toEqual([id('split'), id('merge')]);
  });
});

describe('how dependences look', () => {
  it('those of the selected tasks and the selected ones stand out', () => {
    const selectedDependences = new Set(diamond.dependences.slice(3).map((dependence) => dependence.id));
    const input = inputOf(diamond, { selectedTasks: new Set([id('align')]), selectedDependences });
    expect(looks(makeProject()(input))).toEqual({
      'split to align': 'own',
      'split to qc': 'rest',
      'align to merge': 'own',
      'qc to merge': 'own',
    });
  });
  it('a refused loop shows its path, the refused one, and dims the others', () => {
    const refusal: Refusal = {
      kind: 'loop',
      start: id('merge'),
      end: id('split'),
      path: [id('split'), id('qc'), id('merge')],
    };
    const projection = makeProject()(inputOf(diamond, { refusal, selectedTasks: new Set([id('align')]) }));
    expect(looks(projection)).toEqual({
      'split to align': 'dim',
      'split to qc': 'loop',
      'align to merge': 'dim',
      'qc to merge': 'loop',
      'merge to split': 'refused',
    });
    expect(diamond.tasks.filter((task) => nodeOf(projection, task.id).data.mark === 'loop')).toHaveLength(3);
  });
  it('those of a job that runs show how far it has come', () => {
    const runs = new Map([
      [id('split'), { state: 'SUCCEED', detail: '' } as const],
      [id('align'), { state: 'RUNNING', detail: '' } as const],
      [id('qc'), { state: 'FAILED', detail: '' } as const],
    ]);
    expect(looks(makeProject()(inputOf(diamond, { runs })))).toEqual({
      'split to align': 'satisfied',
      'split to qc': 'satisfied',
      'align to merge': 'waiting',
      'qc to merge': 'never',
    });
  });
});

describe('while a connection is made', () => {
  it('the tasks with which it would close a loop fade', () => {
    const connecting = { from: id('align'), as: 'start' } as const;
    const projection = makeProject()(inputOf(diamond, { connecting }));
    const faded = diamond.tasks.filter((task) => nodeOf(projection, task.id).data.faded);
    expect(faded.map((task) => task.id)).toEqual([id('split'), id('align')]);
  });
});

describe('while something is looked for', () => {
  const found = new Set([id('split'), id('align')]);
  it('what is not found fades, with the dependences that do not lead from what is found to what is found', () => {
    const projection = makeProject()(inputOf(diamond, { found }));
    const faded = diamond.tasks.filter((task) => nodeOf(projection, task.id).data.faded === 'unfound');
    expect(faded.map((task) => task.id)).toEqual([id('qc'), id('merge')]);
    expect(looks(projection)).toEqual({
      'split to align': 'rest',
      'split to qc': 'dim',
      'align to merge': 'dim',
      'qc to merge': 'dim',
    });
  });
  it('what is selected stays as it is', () => {
    const projection = makeProject()(inputOf(diamond, { found, selectedTasks: new Set([id('merge')]) }));
    expect(nodeOf(projection, id('merge')).data.faded).toBeUndefined();
    expect(looks(projection)['qc to merge']).toBe('own');
  });
});

it('keeps its ways apart from those of another canvas', () => {
  const [one, other] = [makeProject(), makeProject()];
  const first = one(inputOf(diamond));
  other(inputOf(draftWith({ tasks: ['x'] })));
  expect(changed(first.nodes, one(inputOf(diamond)).nodes)).toEqual([]);
});

it('draws a dependence of a task on itself, which an import may bring', () => {
  const draft = draftWith({ tasks: ['a'], edges: [['a', 'a']] });
  const { edges } = makeProject()(inputOf(draft));
  expect(edges.map(({ id }) => id)).toEqual([dependenceId('t2')]);
  expect(edges[0]?.data?.line).toMatch(/^M/);
});
