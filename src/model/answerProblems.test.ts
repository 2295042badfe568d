import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../wire/json.ts';
import { problemsOfAnswer } from './answerProblems.ts';
import { apiPath, draftFromRequest } from './request.ts';
import { counterIds, draftWith } from './testing/builders.ts';

const draft = draftWith({
  tasks: {
    align: {},
    sort: { EnvId: 'env-lcx7qbbr', ComputeEnv: {} },
    task: {
      ComputeEnv: { EnvData: { InstanceTypes: ['S5.LARGE8', 'SA2.LARGE8'], Zones: ['ap-guangzhou-4'] } },
    },
  },
  edges: [['align', 'sort']],
});
const at = (code: string, message: string, of = draft) =>
  problemsOfAnswer({ code, message }, of).map((problem) => apiPath(of, problem));

describe('problemsOfAnswer', () => {
  it.each([
    ['a bare name', 'InvalidParameterValue', 'The value of `Zone` is wrong.', ['Placement.Zone']],
    ['a path from the top', 'InvalidParameter', '`Placement.Zone`', ['Placement.Zone']],
    [
      'an index with dots',
      'InvalidParameter',
      '`Job.Tasks.0.Application.Command`',
      ['Job.Tasks[0].Application.Command'],
    ],
    ['an index in brackets', 'InvalidParameter', '`Tasks[1].EnvId`', ['Job.Tasks[1].EnvId']],
    ['a name that one task sets', 'InvalidParameter', '`EnvId` is wrong', ['Job.Tasks[1].EnvId']],
    [
      'a parameter that is not there',
      'MissingParameter',
      'required parameter `JobDescription`',
      ['Job.JobDescription'],
    ],
    ['the region', 'MissingParameter', 'The request is missing a required parameter `Region`.', ['Region']],
    [
      'the zone itself',
      'InvalidParameterValue.UnavailableZone',
      'zone ap-guangzhou-3 is sold out.',
      ['Placement.Zone'],
    ],
    [
      'a further zone',
      'InvalidParameterValue.UnavailableZone',
      'zone ap-guangzhou-4',
      ['Job.Tasks[2].ComputeEnv.EnvData.Zones[0]'],
    ],
    [
      'an instance type',
      'InvalidParameterValue.InstanceType',
      'SA2.LARGE8 is not sold',
      ['Job.Tasks[2].ComputeEnv.EnvData.InstanceTypes[1]'],
    ],
    [
      'a task, and the field of the code',
      'InvalidParameterValue.InstanceType',
      'in task align',
      ['Job.Tasks[0].ComputeEnv.EnvData.InstanceType'],
    ],
    ['a task in quotes', 'ResourceInsufficient', '任务“sort”资源不足', ['Job.Tasks[1]']],
    [
      'a task whose name is a common word only where it is quoted',
      'ResourceInsufficient',
      'The task has no `task`',
      ['Job.Tasks[2]'],
    ],
    ['the same without quotes', 'ResourceInsufficient', 'No task can start', ['']],
    [
      'a dependence',
      'InvalidParameterValue.DependenceNotFoundTaskName',
      'no task sort',
      ['Job.Dependences[0].EndTask'],
    ],
    ['the code alone', 'ResourceNotFound.ComputeEnv', 'not found', ['Job.Tasks[1].EnvId']],
    ['nothing', 'LimitExceeded.JobQuota', 'quota', ['']],
  ])('finds %s', (_, code, message, places) => {
    expect(at(code, message)).toEqual(places);
  });

  it('says that one of several places may be meant, and every task that sets the field', () => {
    const found = problemsOfAnswer({ code: 'InvalidParameterValue.InstanceType', message: 'no' }, draft);
    expect(found.map((problem) => apiPath(draft, problem))).toEqual([
      'Job.Tasks[0].ComputeEnv.EnvData.InstanceType',
      'Job.Tasks[2].ComputeEnv.EnvData.InstanceTypes[0]',
      'Job.Tasks[2].ComputeEnv.EnvData.InstanceTypes[1]',
    ]);
    expect(found[0]?.message.en).toContain('One of 3 places may be meant');
  });

  it('explains, says what to do, and quotes the service, without what would turn the text around', () => {
    const [problem] = problemsOfAnswer(
      { code: 'InvalidParameterValue.UnavailableZone', message: 'a\u202eb' },
      draft,
    );
    expect(problem).toMatchObject({
      code: 'InvalidParameterValue.UnavailableZone',
      severity: 'error',
      from: 'service',
    });
    expect(problem?.message.en).toBe(
      'The zone cannot be used now. Choose another zone of the region. One of 2 places may be meant. Batch: “a b”',
    );
    expect(problem?.message.zh).toContain('可用区当前不可用。选择同地域的其他可用区。');
  });

  it.each([
    'AuthFailure.SignatureExpire',
    'RequestLimitExceeded',
    'InternalError',
    'Jobloom.UpstreamTimeout',
  ])('has nothing to say of the request for %s', (code) => expect(at(code, '`Zone`')).toEqual([]));

  it('finds an undocumented member', () => {
    const odd = draftFromRequest({ $schema: 'x', Job: { Tasks: [] } }, counterIds());
    expect(at('UnknownParameter', 'The parameter `$schema` is not recognized.', odd)).toEqual(['$schema']);
  });

  it.each([
    '`__proto__`',
    '`Job.__proto__.x`',
    '`constructor`',
    '`Tasks[99].EnvId`',
    '`Tasks[9999999999].EnvId`',
  ])('is not led astray by %s', (message) => expect(at('InvalidParameterValue', message)).toEqual(['']));

  it('reads long and nested hostile texts and drafts without trouble', () => {
    let deep: JsonObject = {};
    for (let i = 0; i < 5_000; i++) deep = { a: deep };
    const odd = { ...draft, header: { ...draft.header, deep } };
    for (const message of ['`'.repeat(1e6), '('.repeat(1e6), 'a-'.repeat(5e5), '`zz.'.repeat(1e5)]) {
      expect(at('InvalidParameterValue', message, odd)).toEqual(['']);
    }
  });
});
