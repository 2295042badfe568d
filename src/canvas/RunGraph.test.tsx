// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TaskId } from '../model/draft.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import type { Metrics } from '../wire/states.ts';
import { RunGraph } from './RunGraph.tsx';
import { makeBench, show, stubLayout } from './testing/page.tsx';

const draft = draftWith({
  tasks: { split: {}, align: { TaskInstanceNum: 24 } },
  edges: [['split', 'align']],
});
const id = (name: string) => idOf(draft, name);
const metrics: Metrics = {
  SubmittedCount: 0,
  PendingCount: 0,
  RunnableCount: 0,
  StartingCount: 2,
  RunningCount: 13,
  SucceedCount: 9,
  FailedInterruptedCount: 0,
  FailedCount: 0,
};
const runs = new Map<TaskId, TaskRun>([
  [id('split'), { state: 'SUCCEED', detail: 'Succeeded', time: '18 min' }],
  [id('align'), { state: 'RUNNING', detail: '13 running, 9 of 24 done', time: '54 min', metrics }],
]);

beforeEach(stubLayout);
afterEach(cleanup);

function open(selected: TaskId | null = null) {
  const onSelect = vi.fn();
  const { container } = show(
    makeBench(draft),
    <RunGraph draft={draft} runs={runs} selected={selected} onSelect={onSelect} />,
  );
  return { container, onSelect, graph: screen.getByRole('application', { name: 'Dependence graph' }) };
}

it('shows how far each task has come, in words, and for how long', () => {
  open();
  screen.getByRole('group', { name: 'align, task, 24 instances, after split, 13 running, 9 of 24 done' });
  screen.getByText('54 min');
});

it('has a bar with a piece for each state, as wide as it has instances', () => {
  const { container } = open();
  const pieces = [...container.querySelectorAll('[data-bar] [aria-hidden] [data-token]')];
  expect(
    pieces.map((piece) => [piece.getAttribute('data-token'), (piece as HTMLElement).style.flexGrow]),
  ).toEqual([
    ['ok', '9'],
    ['run', '13'],
    ['start', '2'],
  ]);
});

it('chooses a task by a click and by arrow keys, and lets it go with Escape', () => {
  const { graph, onSelect } = open(id('split'));
  fireEvent.click(screen.getByRole('group', { name: /^align/ }));
  expect(onSelect).toHaveBeenLastCalledWith(id('align'));
  fireEvent.keyDown(graph, { key: 'ArrowDown' });
  expect(onSelect).toHaveBeenLastCalledWith(id('align'));
  fireEvent.keyDown(graph, { key: 'Escape' });
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

it('cannot be edited', () => {
  const { graph, onSelect } = open(id('split'));
  for (const key of ['a', 'Delete', 'F2', 'c']) fireEvent.keyDown(graph, { key });
  expect(onSelect).not.toHaveBeenCalled();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add a task' })).toBeNull();
});
