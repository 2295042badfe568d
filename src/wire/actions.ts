// Every action of Batch 2017-03-12 with its documented rate limit (requests a second, doc 599/30660).

export interface Action {
  /** Requests a second, per region, that the documentation grants. */
  readonly perSecond: number;
  /** True when a second call changes nothing that the first did not, so that a lost answer may be asked for again. */
  readonly readOnly: boolean;
}

const read = (perSecond: number): Action => ({ perSecond, readOnly: true });
const write = (perSecond: number): Action => ({ perSecond, readOnly: false });

export const batchActions = {
  SubmitJob: write(20),
  DescribeJob: read(50),
  DescribeJobs: read(10),
  DescribeJobSubmitInfo: read(20),
  DescribeTask: read(20),
  DescribeTaskLogs: read(20),
  TerminateJob: write(10),
  TerminateTaskInstance: write(2),
  RetryJobs: write(10),
  DeleteJob: write(30),
  DescribeJobMonitorData: read(20),
  CreateTaskTemplate: write(2),
  ModifyTaskTemplate: write(2),
  DeleteTaskTemplates: write(2),
  DescribeTaskTemplates: read(10),
  CreateComputeEnv: write(2),
  ModifyComputeEnv: write(2),
  DeleteComputeEnv: write(2),
  DescribeComputeEnv: read(2),
  DescribeComputeEnvs: read(10),
  DescribeComputeEnvActivities: read(2),
  DescribeComputeEnvCreateInfo: read(2),
  DescribeComputeEnvCreateInfos: read(20),
  AttachInstances: write(20),
  DetachInstances: write(20),
  TerminateComputeNode: write(20),
  TerminateComputeNodes: write(20),
  DescribeAvailableCvmInstanceTypes: read(2),
  DescribeCvmZoneInstanceConfigInfos: read(5),
  DescribeInstanceCategories: read(20),
} as const satisfies Record<string, Action>;
export type BatchAction = keyof typeof batchActions;

export const batchVersion = '2017-03-12';
export const batchHost = 'batch.tencentcloudapi.com';

export const isBatchAction = (name: string): name is BatchAction => Object.hasOwn(batchActions, name);
