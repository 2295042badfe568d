// Builders of answers, as the service would give them.
import type {
  DescribeJobAnswer,
  DescribeJobSubmitInfoAnswer,
  DescribeTaskAnswer,
  JobView,
  TaskInstanceView,
} from '../../wire/answers.ts';
import { type Metrics, metricOf, type RunState, runStates } from '../../wire/states.ts';

function metricsOf(counts: Partial<Record<RunState, number>>): Metrics {
  return Object.fromEntries(runStates.map((state) => [metricOf[state], counts[state] ?? 0])) as Metrics;
}

export interface JobShape {
  readonly state?: RunState;
  readonly tasks: Readonly<Record<string, RunState>>;
  readonly edges?: readonly (readonly [string, string])[];
}

export function jobAnswer({ state = 'RUNNING', tasks, edges = [] }: JobShape): DescribeJobAnswer {
  const states = Object.values(tasks);
  const counts = metricsOf(
    Object.fromEntries(runStates.map((s) => [s, states.filter((it) => it === s).length])),
  );
  return {
    JobId: 'job-4yn0we13',
    JobName: 'pre-and-post',
    Zone: 'ap-guangzhou-3',
    Priority: 50,
    JobState: state,
    CreateTime: '2026-11-24T06:00:00Z',
    EndTime: state === 'RUNNING' ? null : '2026-11-24T06:01:00Z',
    TaskSet: Object.entries(tasks).map(([TaskName, TaskState]) => ({ TaskName, TaskState })),
    DependenceSet: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
    TaskMetrics: counts,
    TaskInstanceMetrics: counts,
    StateReason: '',
  };
}

export const instance = (
  index: number,
  state: RunState,
  more: Partial<TaskInstanceView> = {},
): TaskInstanceView => ({
  TaskInstanceIndex: index,
  TaskInstanceState: state,
  ...more,
});

export function taskAnswer(
  name: string,
  state: RunState,
  instances: readonly TaskInstanceView[],
): DescribeTaskAnswer {
  const count = (s: RunState) => instances.filter((it) => it.TaskInstanceState === s).length;
  return {
    JobId: 'job-4yn0we13',
    TaskName: name,
    TaskState: state,
    EndTime: '2026-11-24T06:00:40Z',
    TaskInstanceTotalCount: instances.length,
    TaskInstanceSet: [...instances],
    TaskInstanceMetrics: metricsOf(Object.fromEntries(runStates.map((s) => [s, count(s)]))),
  };
}

export const submitInfo = (
  tasks: readonly string[],
  edges: JobShape['edges'] = [],
): DescribeJobSubmitInfoAnswer => ({
  JobId: 'job-4yn0we13',
  JobName: 'pre-and-post',
  JobDescription: '',
  Priority: 50,
  Tasks: tasks.map((TaskName) => ({
    TaskName,
    Application: { DeliveryForm: 'LOCAL', Command: `echo ${TaskName}` },
  })),
  Dependences: edges.map(([StartTask, EndTask]) => ({ StartTask, EndTask })),
  Tags: [],
});

export const jobView = (id: string, name: string, state: RunState): JobView => ({
  JobId: id,
  JobName: name,
  JobState: state,
  Priority: 0,
  Placement: { Zone: 'ap-guangzhou-3' },
  CreateTime: '2026-11-24T06:00:00Z',
  EndTime: '2026-11-24T06:00:12Z',
  TaskMetrics: metricsOf({ [state]: 2 }),
});
