import { describe, expect, it } from 'vitest';
import { requestOfJob } from './draftOfJob.ts';
import { submitInfo } from './testing/answers.ts';

describe('requestOfJob', () => {
  it('gives the request back with its zone, and without what is empty or null', () => {
    const info = { ...submitInfo(['pre', 'post'], [['pre', 'post']]), JobDescription: null };
    expect(requestOfJob(info, 'ap-beijing-2')).toEqual({
      Placement: { Zone: 'ap-beijing-2' },
      Job: {
        JobName: 'pre-and-post',
        Priority: 50,
        Tasks: info.Tasks,
        Dependences: [{ StartTask: 'pre', EndTask: 'post' }],
      },
    });
  });

  it('leaves the placement out where the service does not know the zone', () => {
    expect(requestOfJob(submitInfo(['a']), null)).not.toHaveProperty('Placement');
  });
});
