import { expect, it } from 'vitest';
import type { Draft } from '../../model/draft.ts';
import { positionsOf, withPlaces } from '../../model/layout.ts';
import type { Problem } from '../../model/problem.ts';
import { drawn, groupId, idOf } from '../../model/testing/builders.ts';
import { edited } from '../../model/testing/editing.ts';
import { makeProject } from '../project.ts';
import { inputOf } from '../testing/input.ts';
import { seenOf } from './seen.ts';

const placed = withPlaces(drawn('a>b>d a>c>d'));
const tasks = [idOf(placed, 'b'), idOf(placed, 'c')];
const draft = edited(placed, {
  type: 'setGroup',
  group: { id: groupId('g'), name: 'G', tasks, folded: true },
});
const input = (of: Draft, over = {}) => {
  const seen = seenOf(of);
  return { ...inputOf(seen.draft, over), positions: positionsOf(seen.draft), seen };
};
const problem = (name: string): Problem => ({
  code: 'InvalidParameter',
  severity: 'error',
  entity: { kind: 'task', id: idOf(draft, name) },
  path: [],
  message: { en: '', zh: '' },
  basis: 'documented',
});

it('a folded group is a node with the names of its tasks, and the sum of their problems', () => {
  const problems = [problem('c'), problem('b'), problem('d')];
  const { nodes } = makeProject()(input(draft, { problems }));
  expect(nodes.map(({ type }) => type)).toEqual(['task', 'group', 'task']);
  expect(nodes[1]?.data).toMatchObject({
    members: 'b, c',
    errors: 2,
    warnings: 0,
    firstProblem: problems[0],
  });
});

it('a dependence that stands for several has their number, and is no repetition', () => {
  const { edges } = makeProject()(input(draft));
  expect(edges.map(({ data }) => [data?.joined, data?.times])).toEqual([
    [2, undefined],
    [2, undefined],
  ]);
});

it('an edit elsewhere leaves node and dependences the objects that they were', () => {
  const project = makeProject();
  const before = project(input(draft));
  const entity = { kind: 'task', id: idOf(draft, 'c') } as const;
  const changed = edited(draft, { type: 'setField', entity, path: ['MaxRetryCount'], value: 3 });
  const after = project(input(changed));
  expect(after.nodes).toBe(before.nodes);
  expect(after.edges).toBe(before.edges);
});
