import { describe, expect, it } from 'vitest';
import { jobAddressOf, jobLink } from './jobLinks.ts';

describe('jobLink', () => {
  it('can be read back', () => {
    const job = { jobId: 'job-4yn0we13', target: 'tencent', region: 'ap-beijing' } as const;
    const link = new URL(jobLink(job), 'http://127.0.0.1');
    expect(link.pathname).toBe('/jobs/job-4yn0we13');
    expect(jobAddressOf('job-4yn0we13', link.searchParams)).toEqual(job);
  });

  it('takes what is missing or odd for the local service, which costs nothing', () => {
    expect(jobAddressOf('job-1', new URLSearchParams('target=moon'))).toEqual({
      jobId: 'job-1',
      target: 'local',
      region: 'ap-guangzhou',
    });
  });
});
