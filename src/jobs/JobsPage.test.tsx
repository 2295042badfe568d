// @vitest-environment jsdom
import { notifications } from '@mantine/notifications';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JobsPage } from './JobsPage.tsx';
import { jobAnswer, jobView, submitInfo } from './testing/answers.ts';
import { renderJobs } from './testing/renderJobs.tsx';

vi.mock('../client/sleep.ts', () => ({ sleep: async () => {} }));
afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

const twoJobs = {
  DescribeJobs: {
    JobSet: [jobView('job-aaaaaaaa', 'align', 'SUCCEED'), jobView('job-bbbbbbbb', 'render', 'FAILED')],
    TotalCount: 2,
  },
};

describe('JobsPage', () => {
  it('lists each job with its state in a word, its progress and how long it took', async () => {
    renderJobs(<JobsPage />, twoJobs);
    const row = (await screen.findByRole('link', { name: 'render' })).closest('tr') as HTMLElement;
    within(row).getByText('Failed');
    within(row).getByText('2 of 2');
    within(row).getByText('2 failed');
    within(row).getByText('12 s');
    expect(within(row).getByRole('progressbar').getAttribute('aria-valuetext')).toBe('2 Failed / 2');
  });

  it('links to the page of a job, with where it runs', async () => {
    renderJobs(<JobsPage />, twoJobs);
    const link = await screen.findByRole('link', { name: 'align' });
    expect(link.getAttribute('href')).toBe('/jobs/job-aaaaaaaa?target=local&region=ap-guangzhou');
  });

  it('asks the service for one state, and for a name or an id', async () => {
    const { asked } = renderJobs(<JobsPage />, twoJobs);
    await userEvent.click(await screen.findByRole('button', { name: 'Failed' }));
    const find = screen.getByRole('textbox', { name: 'Name or job id' });
    await userEvent.type(find, 'job-bbbbbbbb');
    expect(asked.at(-1)?.params.Filters).toEqual([
      { Name: 'job-id', Values: ['job-bbbbbbbb'] },
      { Name: 'job-state', Values: ['FAILED'] },
    ]);
    await userEvent.clear(find);
    await userEvent.type(find, 'job-of mine ');
    expect(asked.at(-1)?.params.Filters).toContainEqual({ Name: 'job-name', Values: ['job-of mine'] });
  });

  it('shows the last page there is where the one that was shown has gone', async () => {
    const page = (from: number, count: number) => ({
      JobSet: Array.from({ length: count }, (_, n) =>
        jobView(`job-${String(from + n).padStart(8, '0')}`, `run-${from + n}`, 'SUCCEED'),
      ),
      TotalCount: 51,
    });
    const { asked } = renderJobs(<JobsPage />, {
      DescribeJobs: [
        page(0, 50),
        page(50, 1),
        { JobSet: [], TotalCount: 50 },
        { ...page(0, 50), TotalCount: 50 },
      ],
      DeleteJob: {},
    });
    await screen.findByRole('link', { name: 'run-0' });
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await userEvent.click(await screen.findByRole('button', { name: 'More for run-50' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete the job' }));
    await screen.findByText('1–50 of 50');
    expect(asked.at(-1)?.params.Offset).toBe(0);
  });

  it('shows no job of one target as if it were of the other', async () => {
    const { view } = renderJobs(<JobsPage />, {
      DescribeJobs: [twoJobs.DescribeJobs, { JobSet: [], TotalCount: 0 }],
    });
    await screen.findByRole('link', { name: 'align' });
    act(() => view.setTarget('tencent'));
    expect(screen.queryByRole('link', { name: 'align' })).toBeNull();
    await screen.findByText('No jobs yet');
  });

  it('says what would be here when there is nothing, and how to get back from a filter', async () => {
    renderJobs(<JobsPage />, { DescribeJobs: { JobSet: [], TotalCount: 0 } });
    await screen.findByText('No jobs yet');
    await userEvent.click(screen.getByRole('button', { name: 'Running' }));
    await screen.findByText('No job matches');
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await screen.findByText('No jobs yet');
  });

  it('says what happened when the service refuses, and offers to try again', async () => {
    const { asked } = renderJobs(<JobsPage />, {
      DescribeJobs: { Error: { Code: 'InternalError', Message: 'out of order' } },
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('out of order');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.filter((it) => it.action === 'DescribeJobs').length).toBe(2);
  });

  it('asks a busy service again by itself, and says so meanwhile', async () => {
    const busy = { Error: { Code: 'RequestLimitExceeded', Message: 'too often' } };
    const { asked } = renderJobs(<JobsPage />, { ...twoJobs, RetryJobs: [busy, busy, {}] });
    const told = vi.spyOn(notifications, 'show');
    await userEvent.click(await screen.findByRole('button', { name: 'More for render' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Retry what failed' }));
    await vi.waitFor(() => expect(asked.filter(({ action }) => action === 'RetryJobs').length).toBe(3));
    await vi.waitFor(() =>
      expect(told.mock.calls.map(([{ message }]) => message)).toEqual([
        'Batch is busy: trying again in 1 s (2 of 4).',
        'Batch is busy: trying again in 2 s (3 of 4).',
        'What failed in render runs again',
      ]),
    );
  });

  it('retries what failed, from the menu of the row', async () => {
    const { asked } = renderJobs(<JobsPage />, { ...twoJobs, RetryJobs: {} });
    await userEvent.click(await screen.findByRole('button', { name: 'More for render' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Retry what failed' }));
    expect(asked).toContainEqual({ action: 'RetryJobs', params: { JobIds: ['job-bbbbbbbb'] } });
  });

  const copied = {
    ...twoJobs,
    DescribeJob: jobAnswer({ state: 'SUCCEED', tasks: { pre: 'SUCCEED' } }),
    DescribeJobSubmitInfo: submitInfo(['pre', 'post'], [['pre', 'post']]),
  };
  async function copyAlign() {
    await userEvent.click(await screen.findByRole('button', { name: 'More for align' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Copy to new draft' }));
  }

  it('makes a new draft of the request of a job, and leaves the open one alone', async () => {
    const { draft, opened } = renderJobs(<JobsPage />, copied);
    const before = draft.getState().draft;
    await copyAlign();
    await screen.findByText('composer');
    expect(opened.map(({ tasks }) => tasks.map(({ spec }) => spec.TaskName))).toEqual([['pre', 'post']]);
    expect(draft.getState().draft).toBe(before);
    expect(draft.getState().canUndo).toBe(false);
  });

  it('stays with the jobs where the open draft cannot be left', async () => {
    const told = vi.spyOn(notifications, 'show');
    const { opened } = renderJobs(<JobsPage />, copied, false);
    await copyAlign();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    await act(async () => {});
    expect(screen.queryByText('composer')).toBeNull();
    expect(told).not.toHaveBeenCalled();
  });
});
