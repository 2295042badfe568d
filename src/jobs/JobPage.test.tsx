// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { taskName } from '../model/request.ts';
import { type JobGraph, JobPage } from './JobPage.tsx';
import { instance, jobAnswer, submitInfo, taskAnswer } from './testing/answers.ts';
import { renderJobs, type Service } from './testing/renderJobs.tsx';

afterEach(cleanup);

const base64 = (text: string) =>
  `data:text/plain;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`;
const edges = [['pre', 'post']] as const;
const service: Service = {
  DescribeJob: jobAnswer({ tasks: { pre: 'SUCCEED', post: 'RUNNING' }, edges }),
  DescribeJobSubmitInfo: submitInfo(['pre', 'post'], edges),
  DescribeTask: taskAnswer('pre', 'SUCCEED', [
    instance(0, 'SUCCEED', {
      ExitCode: 0,
      ComputeNodeInstanceId: 'ins-9f2k71qa',
      RunningTime: '2026-11-24T06:00:00Z',
      EndTime: '2026-11-24T06:00:41Z',
    }),
    instance(1, 'FAILED', { ExitCode: 3, StateReason: 'exit code 3' }),
  ]),
  DescribeTaskLogs: {
    TotalCount: 2,
    TaskInstanceLogSet: [
      { TaskInstanceIndex: 0, StdoutLog: base64('one\ntwo\n'), StderrLog: base64('careful\n') },
      { TaskInstanceIndex: 1, StdoutLog: base64('from the other\n'), StderrLog: '' },
    ],
  },
};

/** The graph as a list of buttons: what the canvas is asked to draw. */
const listGraph = ({ draft, runs, onSelect }: JobGraph) => (
  <ul aria-label="tasks">
    {draft.tasks.map((task) => (
      <li key={task.id}>
        <button type="button" onClick={() => onSelect(task.id)}>
          {taskName(task)}: {runs.get(task.id)?.detail}
        </button>
      </li>
    ))}
  </ul>
);

const page = (
  <JobPage
    job={{ target: 'local', region: 'ap-guangzhou', jobId: 'job-4yn0we13' }}
    boardOf={async () => undefined}
    renderGraph={listGraph}
  />
);

describe('JobPage', () => {
  it('shows a task that was submitted without a name under the one that the service gives it', async () => {
    const { Tasks, ...info } = submitInfo(['pre', 'post'], edges);
    const nameless = Tasks.map(({ TaskName: _, ...task }) => task);
    renderJobs(page, {
      ...service,
      DescribeJob: jobAnswer({ tasks: { 'task-1': 'SUCCEED', 'task-2': 'RUNNING' } }),
      DescribeJobSubmitInfo: { ...info, Tasks: nameless },
      DescribeTask: taskAnswer('task-1', 'SUCCEED', [instance(0, 'SUCCEED')]),
    });
    await screen.findByRole('button', { name: 'task-1: Succeeded' });
    const panel = await screen.findByRole('complementary', { name: 'task-1' });
    await userEvent.click(within(panel).getByRole('tab', { name: 'Submitted JSON' }));
    expect(panel.textContent).toContain('echo pre');
  });

  it('says so where a task has more instances than are shown', async () => {
    const answer = taskAnswer('pre', 'SUCCEED', [instance(0, 'SUCCEED')]);
    renderJobs(page, { ...service, DescribeTask: { ...answer, TaskInstanceTotalCount: 2400 } });
    await screen.findByText('The first 1 of 2,400 instances');
  });

  it('gives the graph each task with its live state', async () => {
    renderJobs(page, service);
    await screen.findByRole('button', { name: 'pre: Succeeded' });
    screen.getByRole('button', { name: 'post: Running' });
  });

  it('shows the instances of a task with exit code, node and run time', async () => {
    renderJobs(page, service);
    const row = (await screen.findByText('ins-9f2k71qa')).closest('tr') as HTMLElement;
    within(row).getByText('Succeeded');
    within(row).getByText('00:41');
  });

  it('shows stdout and stderr of the instance that is chosen, and why it failed', async () => {
    renderJobs(page, service);
    await screen.findByText('two');
    await userEvent.click(screen.getByRole('radio', { name: 'stderr' }));
    await screen.findByText('careful');
    await userEvent.click(screen.getByRole('button', { name: 'Log, instance 1' }));
    await screen.findByText('from the other');
    screen.getByText('Reason: exit code 3');
  });

  it('terminates only after it has asked', async () => {
    const { asked } = renderJobs(page, { ...service, TerminateJob: {} });
    await userEvent.click(await screen.findByRole('button', { name: 'Terminate…' }));
    expect(asked.some((it) => it.action === 'TerminateJob')).toBe(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Terminate the job' }));
    expect(asked).toContainEqual({ action: 'TerminateJob', params: { JobId: 'job-4yn0we13' } });
  });

  it('deletes a job that is over and goes back to the list', async () => {
    const over = {
      ...service,
      DescribeJob: jobAnswer({ state: 'SUCCEED', tasks: { pre: 'SUCCEED' } }),
      DeleteJob: {},
    };
    const { asked } = renderJobs(page, over);
    await userEvent.click(await screen.findByRole('button', { name: 'More for pre-and-post' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete the job' }));
    await screen.findByText('list of jobs');
    expect(asked.some((it) => it.action === 'DeleteJob')).toBe(true);
  });

  it('says so when the job is not there', async () => {
    renderJobs(page, { DescribeJob: { Error: { Code: 'ResourceNotFound.Job', Message: 'no such job' } } });
    expect((await screen.findByRole('alert')).textContent).toContain('no such job');
  });
});
