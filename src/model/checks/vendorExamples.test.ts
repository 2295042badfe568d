// The two examples of the vendor's SubmitJob page must be submittable as they stand.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { requestOf } from '../request.ts';
import { check } from './check.ts';
import { checkRequest } from './checkRequest.ts';
import { draftOfRequest, fixed, foundIn } from './testing/found.ts';

const logs = (path: string): JsonObject => ({ StdoutRedirectPath: path, StderrRedirectPath: path });

const single: JsonObject = {
  Placement: { Zone: 'ap-guangzhou-2' },
  Job: {
    JobName: 'test',
    JobDescription: 'test',
    Priority: 1,
    Tasks: [
      {
        TaskName: 'hello2',
        TaskInstanceNum: 1,
        Application: {
          DeliveryForm: 'LOCAL',
          Command: 'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"',
        },
        ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' } },
        RedirectInfo: logs('cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/'),
      },
    ],
  },
};

const dagTask = (name: string): JsonObject => ({
  TaskName: name,
  TaskInstanceNum: 1,
  Application: { DeliveryForm: 'LOCAL', Command: `echo ${name}` },
  ComputeEnv: { EnvData: { InstanceType: 'S2.SMALL1' } },
  RedirectInfo: logs('cos://batch-demo-1251783334.cosbj.myqcloud.com/logs/'),
});

const dag: JsonObject = {
  Placement: { Zone: 'ap-beijing-2' },
  Job: {
    JobName: 'dag',
    JobDescription: 'dag_demo',
    Tasks: [dagTask('pre_task'), dagTask('post_task')],
    Dependences: [{ StartTask: 'pre_task', EndTask: 'post_task' }],
  },
};

describe('the examples of the SubmitJob page', () => {
  it('single: warns of the old COS hosts and of nothing else', () => {
    expect(foundIn(draftOfRequest(single))).toEqual([
      'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath',
      'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StderrRedirectPath',
    ]);
  });

  it('dag: without an image and an environment type it has no error either', () => {
    const problems = check(draftOfRequest(dag));
    expect(problems.map((one) => one.severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
    expect(checkRequest(dag).map((one) => one.path)).toEqual([
      'Job.Tasks[0].RedirectInfo.StdoutRedirectPath',
      'Job.Tasks[0].RedirectInfo.StderrRedirectPath',
      'Job.Tasks[1].RedirectInfo.StdoutRedirectPath',
      'Job.Tasks[1].RedirectInfo.StderrRedirectPath',
    ]);
  });

  it('offers the new host by one button', () => {
    const line = 'warning InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath';
    expect(requestOf(fixed(draftOfRequest(single), line))).toMatchObject({
      Job: {
        Tasks: [
          {
            RedirectInfo: {
              StdoutRedirectPath: 'cos://dondonbatch-1251783334.cos.ap-guangzhou.myqcloud.com/hello2/logs/',
            },
          },
        ],
      },
    });
  });
});
