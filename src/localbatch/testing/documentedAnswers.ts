// The answers of the API's documentation, cut down to what tells their shape: which members, of which types. Source:
// the output examples of the actions' pages (also in tencentcloud-cli, tccli/examples/batch/v20170312).
const counts = {
  PendingCount: 0,
  FailedCount: 0,
  StartingCount: 0,
  SucceedCount: 4,
  FailedInterruptedCount: 0,
  SubmittedCount: 0,
  RunnableCount: 0,
  RunningCount: 0,
};
const Tags = [{ Key: 'batch-test-tag-job-key', Value: 'batch-test-tag-job-value' }];
const DependenceSet = [{ StartTask: 'A', EndTask: 'B' }];
const logs = 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/';

export const documentedAnswers = {
  SubmitJob: { JobId: 'job-4yn0we13', RequestId: 'bf2a9734-e485-423f-9d73-a93f5e6c6a0c' },
  DescribeJob: {
    JobState: 'SUCCEED',
    TaskSet: [
      {
        EndTime: '2018-02-07T09:30:31Z',
        TaskName: 'A',
        TaskState: 'SUCCEED',
        CreateTime: '2018-02-07T09:29:09Z',
      },
    ],
    Zone: 'ap-guangzhou-6',
    TaskMetrics: counts,
    JobName: 'test job',
    JobId: 'job-97zcl3wt',
    Priority: 1,
    StateReason: '',
    TaskInstanceMetrics: counts,
    EndTime: '2018-02-07T09:33:01Z',
    DependenceSet,
    CreateTime: '2018-02-07T09:29:09Z',
    Tags,
    NextAction: '',
    RequestId: 'd1b08863-b8ee-49d4-aa08-f464499f97a0',
  },
  DescribeJobs: {
    TotalCount: 2,
    JobSet: [
      {
        EndTime: '2020-09-21T08:59:45Z',
        JobState: 'FAILED',
        Tags,
        TaskMetrics: counts,
        JobId: 'job-7e7evk2x',
        Priority: 1,
        Placement: {
          Zone: 'ap-guangzhou-4',
          ProjectId: 1,
          HostIds: ['host-o5i737go'],
          HostId: 'host-o5i737go',
        },
        JobName: 'hello-test-job',
        CreateTime: '2020-09-21T08:57:01Z',
      },
    ],
    RequestId: 'ba5df388-51bd-434d-81aa-d640f284b4e7',
  },
  DescribeTask: {
    TaskInstanceSet: [
      {
        TaskInstanceIndex: 0,
        RedirectInfo: {
          StderrRedirectFileName: 'stderr.job-97zcl3wt.A.0.log',
          StdoutRedirectFileName: 'stdout.job-97zcl3wt.A.0.log',
          StdoutRedirectPath: logs,
          StderrRedirectPath: logs,
        },
        RunningTime: '2018-02-07T09:30:02Z',
        LaunchTime: '2018-02-07T09:29:09Z',
        StateReason: '',
        StateDetailedReason: 'successful',
        ComputeNodeInstanceId: 'ins-b4tgwxvn',
        EndTime: '2018-02-07T09:30:31Z',
        TaskInstanceState: 'SUCCEED',
        CreateTime: '2018-02-07T09:29:09Z',
        ExitCode: 0,
      },
    ],
    TaskState: 'SUCCEED',
    JobId: 'job-97zcl3wt',
    TaskInstanceMetrics: counts,
    TaskInstanceTotalCount: 2,
    TaskName: 'A',
    EndTime: '2018-02-07T09:30:31Z',
    CreateTime: '2018-02-07T09:29:09Z',
    RequestId: 'f4723b24-e080-4599-b12d-b7eb657faefe',
  },
  DescribeTaskLogs: {
    TotalCount: 1,
    TaskInstanceLogSet: [
      {
        StdoutLog: 'data:text/plain;charset=utf-8;base64,bWFpbgo=',
        TaskInstanceIndex: 0,
        StderrLog: 'data:text/plain;charset=utf-8;base64,Zmx1c2gK',
        StdoutRedirectPath: '',
        StderrRedirectPath: '',
        StdoutRedirectFileName: '',
        StderrRedirectFileName: '',
      },
    ],
    RequestId: '3b1ba3bf-a315-42ec-9e8e-af8def768f8a',
  },
  DescribeJobSubmitInfo: {
    Tasks: [
      {
        TaskInstanceNum: 2,
        ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' } },
        Application: { Command: 'python -c "print(1)"', DeliveryForm: 'LOCAL' },
        MaxRetryCount: 0,
        FailedAction: 'TERMINATE',
        TaskName: 'A',
      },
    ],
    Dependences: DependenceSet,
    JobName: 'test job',
    Priority: 1,
    JobDescription: 'demo job',
    JobId: 'job-97zcl3wt',
    Tags,
    RequestId: '1a69db97-95ff-4bf7-9eb2-875ea6e5737b',
  },
  RetryJobs: { RequestId: '970e5a9f-2963-436c-8dad-4847360676f7' },
  TerminateJob: { RequestId: '970e5a9f-2963-436c-8dad-4847360676f7' },
  DeleteJob: { RequestId: '0ffc9347-a47a-43a6-a64a-aa77fda7ea13' },
};
