import { describe, expect, it } from 'vitest';
import { readText, reportOf, requestIn, stopOf } from '../testing/readText.ts';

const a = { TaskName: 'a', Application: { DeliveryForm: 'LOCAL', Command: 'true' } };
const b = { ...a, TaskName: 'b' };
const report = (value: object) => reportOf(JSON.stringify(value)).join('\n');

describe('what is read as a request', () => {
  it('a list of tasks', () => {
    expect(requestIn(JSON.stringify([a, b]))).toEqual({ Job: { Tasks: [a, b] } });
    expect(report([a, b])).toBe('1:1 repaired: Read as the tasks of a job');
  });

  it.each([
    ['with its envelope', (answer: object) => ({ Response: answer })],
    ['without it', (answer: object) => answer],
  ])('an answer of DescribeJobSubmitInfo, %s, with what it lacks', (_, wrap) => {
    const edges = [{ StartTask: 'a', EndTask: 'b' }];
    const answer = wrap({ Tasks: [a, b], Dependences: edges, JobName: 'j', JobId: 'job-1', RequestId: 'r' });
    expect(requestIn(JSON.stringify(answer))).toEqual({
      Job: { Tasks: [a, b], Dependences: edges, JobName: 'j' },
    });
    expect(report(answer)).toContain(
      'check: Read as an answer of DescribeJobSubmitInfo: it has no Placement, Notifications',
    );
    expect(report(answer)).toContain('repaired: JobId, RequestId left out');
  });

  it.each([
    ['a template', { TaskTemplateName: 't', TaskTemplateInfo: a }, [a]],
    [
      'an answer with templates',
      { Response: { TotalCount: 2, TaskTemplateSet: [{ TaskTemplateInfo: a }, { TaskTemplateInfo: b }] } },
      [a, b],
    ],
    ['a list of templates', [{ TaskTemplateId: 'x', TaskTemplateInfo: a }], [a]],
  ])('%s', (_, value, tasks) => {
    expect(requestIn(JSON.stringify(value))).toEqual({ Job: { Tasks: tasks } });
  });

  it('says what a template lacks', () => {
    expect(report({ TaskTemplateName: 't', TaskTemplateInfo: a })).toContain(
      'check: Read as a task template: it has no Placement',
    );
    expect(report({ TaskTemplateName: 't', TaskTemplateInfo: a })).toContain('TaskTemplateName left out');
  });

  it('not an answer with an error', () => {
    const answer = { Response: { Error: { Code: 'ResourceNotFound.Job', Message: 'm' }, RequestId: 'r' } };
    expect(stopOf(JSON.stringify(answer))).toBe(
      '1:1 a job request expected, not an answer with the error ResourceNotFound.Job',
    );
  });

  it('flat names in an object', () => {
    const text = '{"Placement": {"Zone": "z"}, "Job.Priority": "2",\n "Job.Tasks.0.TaskName": "a"}';
    expect(requestIn(text)).toEqual({
      Placement: { Zone: 'z' },
      Job: { Priority: 2, Tasks: [{ TaskName: 'a' }] },
    });
    expect(reportOf(text)).toEqual([
      '1:30 repaired: Flat names such as Job.Tasks.0.TaskName read as members inside each other',
    ]);
  });

  it('JSON in a string, escaped', () => {
    const text = JSON.stringify(JSON.stringify({ Job: { Tasks: [a] } }));
    expect(readText(text)).toMatchObject({ dialect: 'json', request: { Job: { Tasks: [a] } } });
  });
});

describe('the form of 2017', () => {
  it.each([
    ['lists of names', { a: ['b'] }],
    ['one name', { a: 'b' }],
    ['pairs', [['a', 'b']]],
    ['pairs of today', [{ StartTask: 'a', EndTask: 'b' }]],
  ])('has its tasks and dependencies in DAG, %s', (_, dependencies) => {
    const { TaskName: _a, ...first } = a;
    const { TaskName: _b, ...second } = b;
    const old = {
      JobName: 'j',
      Priority: '1',
      DAG: { Tasks: { a: first, b: second }, Dependencies: dependencies },
    };
    const now = {
      Job: { JobName: 'j', Priority: 1, Tasks: [a, b], Dependences: [{ StartTask: 'a', EndTask: 'b' }] },
    };
    expect(requestIn(JSON.stringify(old))).toEqual(now);
    expect(requestIn(JSON.stringify({ Job: old }))).toEqual(now);
    expect(report(old)).toContain('repaired: DAG of 2017: its members moved to the Job');
    expect(report(old)).toContain('repaired: Dependencies of 2017 read as Dependences');
    expect(report(old)).toContain('repaired: Tasks by name read as a list');
    expect(report(old)).toContain('repaired: Priority "1" read as the number 1');
  });

  it('keeps dependencies that it does not understand', () => {
    const old = { Job: { Tasks: [a], Dependencies: 7 } };
    expect(requestIn(JSON.stringify(old))).toEqual({ Job: { Tasks: [a], Dependences: 7 } });
  });
});
