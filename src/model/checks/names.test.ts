import { describe, expect, it } from 'vitest';
import { draftWith, taskSpec } from '../testing/builders.ts';
import { draftOfRequest, fixedTask, foundIn, foundInJob, foundInTask, problemAt } from './testing/found.ts';

describe('the name of the job', () => {
  it('has 60 characters at most', () => {
    expect(foundInJob({ JobName: 'a'.repeat(60) })).toEqual([]);
    expect(foundInJob({ JobName: 'a'.repeat(61) })).toEqual([
      'error InvalidParameter.JobNameTooLong Job.JobName',
    ]);
  });

  it('is doubtful where only its bytes exceed 60, and characters outside the first plane count once', () => {
    expect(foundInJob({ JobName: '作'.repeat(20) })).toEqual([]);
    expect(foundInJob({ JobName: '作'.repeat(21) })).toEqual([
      'warning InvalidParameter.JobNameTooLong Job.JobName',
    ]);
    expect(foundInJob({ JobName: '🌸'.repeat(60) })).toEqual([
      'warning InvalidParameter.JobNameTooLong Job.JobName',
    ]);
  });

  it('may be left out', () => {
    expect(foundInJob({ JobName: '' })).toEqual([]);
  });
});

describe('the description of the job', () => {
  it('has 200 characters at most', () => {
    expect(foundInJob({ JobDescription: 'a'.repeat(200) })).toEqual([]);
    expect(foundInJob({ JobDescription: 'a'.repeat(201) })).toEqual([
      'error InvalidParameter.JobDescriptionTooLong Job.JobDescription',
    ]);
  });
});

describe('the name of a task', () => {
  it.each(['a', 'pre_task', 'demo-1', 'A'.repeat(60)])('may be %s', (TaskName) => {
    expect(foundInTask({ TaskName })).toEqual([]);
  });

  it('is questioned with blanks, as no document forbids them', () => {
    expect(foundInTask({ TaskName: 'task A' })).toEqual(['warning InvalidParameter.TaskName TaskName']);
    const problem = problemAt(
      draftWith({ tasks: { 'task A': {} } }),
      'warning InvalidParameter.TaskName TaskName',
    );
    expect(problem.message).toEqual({ en: 'Blanks may be refused (inferred)', zh: '空格可能被拒绝（推断）' });
    expect(problem.fix).toBeUndefined();
  });

  it('loses blanks around it', () => {
    expect(fixedTask({ TaskName: ' a ' }, 'warning InvalidParameter.TaskName TaskName')).toMatchObject({
      TaskName: 'a',
    });
  });

  it('is questioned with other signs and over 60 characters', () => {
    expect(foundInTask({ TaskName: '任务' })).toEqual(['warning InvalidParameter.TaskName TaskName']);
    expect(foundInTask({ TaskName: 'a'.repeat(61) })).toEqual([
      'warning InvalidParameter.TaskNameTooLong TaskName',
    ]);
  });

  it('stands once: the later task is the one to rename', () => {
    const draft = draftOfRequest({
      Placement: { Zone: 'ap-guangzhou-3' },
      Job: { Tasks: [taskSpec('a'), taskSpec('b'), taskSpec('a'), taskSpec('a')] },
    });
    const line = 'error InvalidParameter.TaskName';
    expect(foundIn(draft)).toEqual([`${line} Job.Tasks[2].TaskName`, `${line} Job.Tasks[3].TaskName`]);
    expect(problemAt(draft, `${line} Job.Tasks[2].TaskName`).message.en).toContain('a');
  });

  it('differs by case', () => {
    expect(foundIn(draftWith({ tasks: ['a', 'A'] }))).toEqual([]);
  });

  it('is wanted, and required where a dependence refers to it', () => {
    expect(foundInTask({ TaskName: '' })).toEqual(['warning MissingParameter TaskName']);
    const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
    const [first, second] = draft.tasks;
    if (first === undefined || second === undefined) throw new Error('The draft has no tasks');
    const unnamed = { ...draft, tasks: [{ ...first, spec: { ...first.spec, TaskName: '' } }, second] };
    expect(foundIn(unnamed)).toEqual(['error MissingParameter TaskName']);
  });

  it('of another type is the schema’s to report, once', () => {
    expect(foundInTask({ TaskName: 5 })).toEqual(['error InvalidParameterValue.InvalidDataTypeAny TaskName']);
  });
});
