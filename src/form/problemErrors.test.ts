import { describe, expect, it } from 'vitest';
import { jobEntity } from '../model/draft.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { formatPath, parsePath } from '../wire/json.ts';
import { errorsOf, problemsAt, resolverOf } from './problemErrors.ts';

const problem = (path: string, severity: Severity = 'error', code = 'InvalidParameterValue'): Problem => ({
  entity: jobEntity,
  path: parsePath(path),
  code,
  severity,
  basis: 'documented',
  message: { en: `${path} is wrong`, zh: `${path} 有误` },
});
const byPath = (one: Problem) => formatPath(one.path);

describe('errorsOf', () => {
  it('gives each control its problems, worst first', () => {
    const [hint, error, warning] = [
      problem('Job.JobName', 'hint'),
      problem('Job.JobName', 'error'),
      problem('Job.JobName', 'warning'),
    ];
    const errors = errorsOf([hint, error, warning], byPath);
    expect(problemsAt(errors, 'Job.JobName')).toEqual([error, warning, hint]);
    expect(problemsAt(errors, 'Job.Priority')).toEqual([]);
  });

  it('keeps the problem of a list and that of a cell in it apart, in either order', () => {
    const list = problem('Job.Tags');
    const cell = problem('Job.Tags[1].Key');
    for (const problems of [
      [list, cell],
      [cell, list],
    ]) {
      const errors = errorsOf(problems, byPath);
      expect(problemsAt(errors, 'Job.Tags')).toEqual([list]);
      expect(problemsAt(errors, 'Job.Tags[1].Key')).toEqual([cell]);
      expect(problemsAt(errors, 'Job.Tags[0].Key')).toEqual([]);
    }
  });

  it('puts a problem at the control that is named for it', () => {
    const errors = errorsOf([problem('EnvId')], () => 'ComputeEnv');
    expect(problemsAt(errors, 'ComputeEnv')).toHaveLength(1);
  });
});

describe('the resolver', () => {
  it('hands the errors over as they are now', async () => {
    let problems: readonly Problem[] = [];
    const resolve = resolverOf(() => errorsOf(problems, byPath));
    const options = { fields: {}, shouldUseNativeValidation: false };
    expect(await resolve({ a: '1' }, undefined, options)).toEqual({ values: { a: '1' }, errors: {} });
    problems = [problem('Job.JobName')];
    expect(Object.keys((await resolve({ a: '1' }, undefined, options)).errors)).toEqual(['Job']);
  });
});
