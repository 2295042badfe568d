import { expect, test } from 'vitest';
import type { TaskId } from '../../model/draft.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import type { TaskRun } from '../../ui/taskRun.ts';
import type { Picture } from './picture.ts';
import { sameBase } from './sameBase.ts';
import { sceneOf } from './scene.ts';
import { calmPicture } from './testing/calmPicture.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'c'],
  edges: [
    ['a', 'b'],
    ['b', 'c'],
  ],
});
const [a, b] = [idOf(draft, 'a'), idOf(draft, 'b')];
const overview: Picture = { ...calmPicture(sceneOf(draft, {})), blocks: true };
const running = (state: TaskRun['state'], detail: string): Picture => ({
  ...overview,
  runs: new Map<TaskId, TaskRun>([[a, { state, detail }]]),
});
const dragged = { [a]: { x: 5, y: 5 } };

test('runs are painted anew when a state changes, not when only their words do', () => {
  expect(sameBase(running('RUNNING', '1 of 2'), running('RUNNING', '2 of 2'))).toBe(true);
  expect(sameBase(running('RUNNING', ''), running('FAILED', ''))).toBe(false);
  expect(sameBase(overview, running('RUNNING', ''))).toBe(false);
});

test('problems are painted anew when a task gets its first error', () => {
  const wrong = (errors: number) => ({
    ...overview,
    problems: new Map([[a, { errors, warnings: 0, first: undefined }]]),
  });
  expect(sameBase(wrong(0), wrong(1))).toBe(false);
  expect(sameBase(wrong(1), wrong(2))).toBe(true);
});

test('where the tasks are elements, their colours are not of the sheet', () => {
  const near = (of: Picture) => ({ ...of, blocks: false });
  expect(sameBase(near(running('RUNNING', '')), near(running('FAILED', '')))).toBe(true);
});

test('what is dragged leaves a gap where the sheet shows it or a dependence of it', () => {
  expect(sameBase(overview, { ...overview, moved: dragged })).toBe(false);
  const [number, next] = [overview.scene.numberOf.get(a), overview.scene.numberOf.get(b)];
  const isGiven = (task: number) => task === number || task === next;
  const near = { ...overview, blocks: false, isGiven };
  expect(sameBase(near, { ...near, moved: dragged })).toBe(true);
  expect(sameBase(near, { ...near, moved: { [b]: { x: 5, y: 5 } } })).toBe(false);
  expect(sameBase({ ...near, moved: dragged }, { ...near, moved: { [a]: { x: 6, y: 6 } } })).toBe(true);
});

test('it grows faint with the first letter of a search, and what is found is of the other sheet', () => {
  const finding = (...found: TaskId[]): Picture => ({ ...overview, found: new Set(found) });
  expect(sameBase(overview, finding())).toBe(false);
  expect(sameBase(finding(a), finding(b))).toBe(true);
});

test('a selection changes nothing of it, a scene everything', () => {
  expect(sameBase(overview, { ...overview, selectedTasks: new Set([a]) })).toBe(true);
  expect(sameBase(overview, { ...overview, scene: sceneOf(draft, { [a]: { x: 1, y: 1 } }) })).toBe(false);
});
