import { describe, expect, it } from 'vitest';
import { errorCodes, explainCode, submitJobCodes } from './errors.ts';

describe('explainCode', () => {
  it('explains a code of SubmitJob', () => {
    expect(explainCode('InvalidParameterValue.DependenceUnfeasible')?.meaning.en).toContain('loop');
    expect(explainCode('LimitExceeded.JobQuota')?.advice.zh).toContain('删除');
  });

  it('falls back to the part before the first dot', () => {
    expect(explainCode('InternalError.NeverHeardOf')).toBe(errorCodes.InternalError);
    expect(explainCode('ResourceNotFound.Job.Detail')).toBe(errorCodes.ResourceNotFound);
  });

  it('prefers the whole code to the part before the dot', () => {
    expect(explainCode('ResourceNotFound.Job')).not.toBe(errorCodes.ResourceNotFound);
  });

  it('knows nothing of foreign codes, inherited names of objects included', () => {
    expect(explainCode('Jobloom.UpstreamTimeout')).toBeUndefined();
    expect(explainCode('AuthFailure')).toBeUndefined();
    expect(explainCode('constructor')).toBeUndefined();
    expect(explainCode('')).toBeUndefined();
  });
});

describe('the table of codes', () => {
  it('has the 34 codes of the SubmitJob page', () => {
    expect(submitJobCodes.length).toBe(34);
    expect(submitJobCodes).toContain('InternalError.CallCam');
  });

  it.each(Object.entries(errorCodes))('%s is explained in both languages', (_code, { meaning, advice }) => {
    for (const { en, zh } of [meaning, advice]) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(en).not.toMatch(/\p{Script=Han}|please|oops|!/iu);
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
