// What the local service does, and how we know that the real one does so. One table: the documentation prints it, and
// whoever changes a behaviour changes its line.

export type Basis =
  /** The vendor's pages or API model say it. */
  | 'documented'
  /** An official example or a real answer shows it. */
  | 'seen'
  /** Nothing we could read says it; this is our choice. */
  | 'assumed'
  /** Known to differ from the cloud, because this is one machine. */
  | 'local';

export interface Behaviour {
  readonly basis: Basis;
  readonly what: string;
  /** Page, example or data type; for a choice of ours, its reason. */
  readonly source: string;
}

const documented = (what: string, source: string): Behaviour => ({ basis: 'documented', what, source });
const seen = (what: string, source: string): Behaviour => ({ basis: 'seen', what, source });
const assumed = (what: string, source: string): Behaviour => ({ basis: 'assumed', what, source });
const local = (what: string, source: string): Behaviour => ({ basis: 'local', what, source });

export const behaviours: Readonly<Record<string, readonly Behaviour[]>> = {
  'Requests and answers': [
    documented(
      'Every answer has HTTP 200 and the envelope `{"Response":{…,"RequestId":"…"}}`, errors included.',
      'Return values (API 3.0)',
    ),
    documented(
      'Signature v3 (TC3-HMAC-SHA256) by JSON POST or GET; signature v1 (HmacSHA1, HmacSHA256) by GET or form POST.',
      'Signature v3, Signature v1',
    ),
    documented('A time stamp may differ from the clock of the service by 5 minutes.', 'Signature v3'),
    documented(
      'A query may have 32 KB, a form of signature v1 1 MB, JSON 10 MB; more is `RequestSizeLimitExceeded`.',
      'Request structure',
    ),
    documented(
      'Each action has its rate per region, counted in windows of one second by arrival; more is `RequestLimitExceeded`.',
      'Request frequency; doc 599/30660',
    ),
    documented('Messages are in the language of `X-TC-Language` (`zh-CN`, `en-US`).', 'Common parameters'),
    assumed('Without a language, messages are English.', 'The default of the real service was not found.'),
    seen(
      'The texts of SignatureFailure, SecretIdNotFound, SignatureExpire, RequestLimitExceeded, MissingParameter and UnknownParameter.',
      'Answers quoted in public issue trackers',
    ),
    seen(
      'A signature over the host without its port is accepted, and the first label of the endpoint as the service of the scope.',
      'tencentcloud-sdk-nodejs 4.1',
    ),
    assumed(
      'A value of a wrong type is `InvalidParameter`; a Limit above the maximum `InvalidParameterValue`; a negative one `InvalidParameterValue.Negative`.',
      'The codes exist; which one is used when is not documented.',
    ),
    assumed('A parameter that is null counts as not given.', 'SDKs of typed languages send it so.'),
    local(
      'Jobs of all regions are seen from every region; Region is required and its form is checked.',
      'One machine stands for all regions.',
    ),
    local(
      'The actions on jobs are carried out; every other known action is `UnsupportedOperation`, an unknown one `InvalidAction`.',
      'There are no compute environments and templates here yet.',
    ),
  ],
  SubmitJob: [
    documented(
      'The request is checked before a job is made; the answer has the code of the first error.',
      'SubmitJob, error codes; the rules are those of the page',
    ),
    documented(
      'A job id in the answer does not mean that the job runs: it is SUBMITTED, and is taken up after the answer.',
      'SubmitJob, JobId',
    ),
    seen(
      'A job id is `job-` and eight lower-case letters and digits; anything else is `InvalidParameter.JobIdMalformed`.',
      'All official examples',
    ),
    documented('The same ClientToken and request are one job.', 'SubmitJob, ClientToken'),
    assumed(
      'The second time the answer of the first is given again; the same ClientToken with another request is `InvalidParameterValue`. A token is remembered as long as its job.',
      'The answer, the error and the time are not documented.',
    ),
    documented('At most 1000 jobs: then `LimitExceeded.JobQuota`.', 'Quotas'),
    assumed(
      'At most 100,000 instances a job: then `InvalidParameterValue.LimitExceeded`.',
      'No maximum is documented; memory and disk have one.',
    ),
    assumed(
      'A task without a name is known as `task-<n>`.',
      'TaskName is optional in the model and needed to ask for the task.',
    ),
    local(
      'Without a sandbox a job is refused with `Jobloom.SandboxConsentNeeded` until `x-jobloom-run-unsandboxed: yes` comes with it.',
      'Commands of a request run on your machine.',
    ),
  ],
  'States and order': [
    documented(
      'SUBMITTED, PENDING, RUNNABLE, STARTING, RUNNING, SUCCEED, FAILED, FAILED_INTERRUPTED for jobs, tasks and instances.',
      'DescribeJob, DescribeTask',
    ),
    assumed(
      'PENDING waits for predecessors, RUNNABLE for a machine, STARTING for the process.',
      'Read from the names.',
    ),
    assumed(
      'PRE_TASK_SUCCEED wants all instances of each predecessor to succeed; PRE_TASK_AT_LEAST_PARTLY_SUCCEED all to have ended and one to have succeeded; PRE_TASK_FINISHED any end.',
      'Read from the names; FAILED_INTERRUPTED counts as an end.',
    ),
    assumed(
      'A task that can never start is FAILED with all its instances, and says after which task.',
      'Else the job would neither end nor be deletable.',
    ),
    assumed(
      'A failure does not stop the other branches; the job ends when all tasks have ended.',
      'Not documented.',
    ),
    assumed(
      'A job or task is RUNNING from its first running part until all parts have ended; then FAILED_INTERRUPTED outweighs FAILED, and that SUCCEED.',
      'Not documented.',
    ),
    documented('MaxConcurrentNum limits the instances of a task that hold a machine.', 'Data type Task'),
    assumed(
      'Free machines go to the job of the highest Priority (default 0), then to the oldest, there to the first task and index.',
      'Only "larger is higher" is documented.',
    ),
    local(
      'There are as many machines as processor cores, two at least; the other instances wait RUNNABLE.',
      'One machine stands for all.',
    ),
  ],
  'Runs, retries, time-outs': [
    documented(
      'BATCH_JOB_ID, BATCH_TASK_NAME, BATCH_TASK_INSTANCE_NUM, BATCH_TASK_INSTANCE_INDEX (from 0), and the EnvVars of the task.',
      'Environment variables (环境变量)',
    ),
    assumed('EnvVars may replace PATH, HOME and LANG, but not the BATCH_ variables.', 'Not documented.'),
    documented('MaxRetryCount (default 0) runs a failed instance again.', 'Data type Task'),
    documented('Timeout (default 86400 s) counts from the start of the run.', 'Data type Task'),
    assumed(
      'A run that is over its Timeout is a failed run, and is retried like any other. A Timeout or MaxConcurrentNum of 0 counts as not given.',
      'Not documented.',
    ),
    documented(
      'FailedAction INTERRUPT and FAST_INTERRUPT keep the machine: the instance is FAILED_INTERRUPTED until it is terminated.',
      'Data type Task',
    ),
    assumed('FAST_INTERRUPT leaves out the retries.', 'Read from "stop quickly".'),
    local(
      'What is kept is the working directory; no process slot is held.',
      'Two failures would block a machine of two cores.',
    ),
    assumed(
      'Commands run one after the other, each in a shell of its own, until one fails.',
      'Only "tightly coupled" is documented.',
    ),
    local(
      'A run ends with its command: what it left in the background is ended too. To stop a run its processes get SIGTERM, and SIGKILL after 5 s.',
      'The machine goes with the run.',
    ),
    local(
      'Image, Docker, EnvId, ComputeEnv and mappings are accepted and not carried out: commands run on this machine. `python` runs `python3` where only that exists.',
      'There is no cloud here.',
    ),
    local(
      'After a crash or a stop of the service running instances run again; that does not count as a retry.',
      'No accepted job is lost.',
    ),
  ],
  'Logs and packages': [
    documented('A log is Base64, 2048 bytes at most when decoded.', 'Data type TaskInstanceLog'),
    seen('It begins with `data:text/plain;charset=utf-8;base64,`.', 'DescribeTaskLogs, example'),
    assumed(
      'It is the end of the log, of the last run of the instance.',
      'Not documented; whoever follows a job wants the end.',
    ),
    local('The whole log is kept up to 64 MiB, then cut with a note.', 'A disk has an end.'),
    documented(
      'File names of RedirectInfo take three placeholders; the default is `stdout.<JobId>.<TaskName>.<index>.log`.',
      'Data type RedirectInfo; quick start',
    ),
    local(
      '`cos://<bucket>.cos.<region>.myqcloud.com/<key>` (older hosts too) is the file `cos/<bucket>/<key>` of the data directory. Logs are copied there when a run ends; a package (.tgz) is taken from there and unpacked into the working directory.',
      'There is no cloud here.',
    ),
    local('RedirectLocalInfo is accepted and not carried out.', 'Comes with the mappings.'),
  ],
  'Questions about jobs': [
    documented(
      'DescribeJobs: JobIds or Filters; Offset; Limit 20, at most 100. Filters job-id, job-name, job-state, zone, tag-key, tag-value, tag:<key>.',
      'DescribeJobs',
    ),
    seen('Newest jobs come first.', 'DescribeJobs, example'),
    assumed(
      'Several filters must all match, of several values any may; an unknown filter is `InvalidFilter`.',
      'Convention of CVM.',
    ),
    documented('DescribeTask: Limit 100, at most 1000; filter task-instance-state.', 'DescribeTask'),
    assumed(
      'Instances come in the order of their index; TaskInstanceTotalCount counts those that match the filter.',
      'The example has one task with all instances matching.',
    ),
    documented('DescribeTaskLogs: TaskInstanceIndexes or Offset; Limit 5, at most 10.', 'DescribeTaskLogs'),
    seen(
      'Indexes that do not exist are left out; when none exists, `ResourceNotFound.TaskInstance`.',
      'DescribeTaskLogs, example; SDK error list',
    ),
    documented(
      'DescribeJobSubmitInfo gives JobName, JobDescription, Priority, Tasks, Dependences and Tags, and nothing else.',
      'DescribeJobSubmitInfo',
    ),
    local(
      'Secrets in it are masked: Docker.Password, LoginSettings.Password, Authentications[].SecretKey.',
      'Ours to protect.',
    ),
    documented(
      'ComputeNodeInstanceId is empty while an instance does not run, and changes with a retry.',
      'Data type TaskInstanceView (its example differs)',
    ),
    assumed(
      'Times that have not come yet, and the exit code of a run without one, are null.',
      'Documented as possible for EndTime of a task.',
    ),
  ],
  Operations: [
    documented(
      'TerminateJob is refused while SUBMITTED, without effect once SUCCEED; else all instances are terminated, and NextAction is TERMINATING while that lasts.',
      'TerminateJob',
    ),
    assumed(
      'The refusals are `UnsupportedOperation` while SUBMITTED and `ResourceInUse.Job` while being terminated already.',
      'Both codes are listed for the action.',
    ),
    documented(
      'TerminateTaskInstance: SUCCEED and FAILED stay; what waits is FAILED at once; what runs is stopped first; FAILED_INTERRUPTED gives its machine back and is FAILED.',
      'TerminateTaskInstance',
    ),
    documented(
      'RetryJobs: up to 100 jobs, only FAILED ones; their failed instances run again in the order of the graph, with their history reset.',
      'RetryJobs',
    ),
    assumed('All jobs of a RetryJobs are retried or none.', 'Not documented.'),
    documented(
      'DeleteJob: only when all instances are SUCCEED or FAILED; nothing of the job is left.',
      'DeleteJob',
    ),
    local('Objects in the COS folder stay when a job is deleted.', 'They are yours.'),
  ],
};
