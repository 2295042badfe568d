// Who may start: predecessors first, then MaxConcurrentNum. Which of them gets a machine is the shell's choice.
import { isEnded, type RunState } from '../../wire/states.ts';
import { instanceCounts, taskState } from './derive.ts';
import type { InstanceRef } from './jobEvent.ts';
import type { DependOn } from './jobPlan.ts';
import type { Instance, JobRun } from './jobRun.ts';

/** How a task stands with one that it waits for. */
type Verdict = 'go' | 'wait' | 'never';

/**
 * Reading of TaskExecutionDependOn from the names of its values: success of all instances, success of at least one
 * once all have ended, or any end at all. FAILED_INTERRUPTED counts as an end: nothing happens to it by itself.
 */
function verdict(dependOn: DependOn, predecessor: readonly Instance[]): Verdict {
  const state: RunState = taskState(predecessor);
  if (!isEnded(state)) return 'wait';
  if (dependOn === 'PRE_TASK_FINISHED' || state === 'SUCCEED') return 'go';
  const partly = instanceCounts(predecessor).SucceedCount > 0;
  return dependOn === 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED' && partly ? 'go' : 'never';
}

/**
 * Moves what waited for predecessors: to RUNNABLE where all allow it, to FAILED where one never will. Instances that
 * can never start are failed rather than left PENDING, or else the job would not end and could not be deleted.
 */
export function settle(job: JobRun, now: number): JobRun {
  if (!job.admitted) return job;
  const tasks = [...job.tasks];
  for (const at of job.plan.order) {
    const instances = tasks[at] ?? [];
    if (instanceCounts(instances).PendingCount === 0) continue;
    const waitsFor = job.plan.tasks[at]?.waitsFor ?? [];
    const verdicts = waitsFor.map((start) => verdict(job.plan.dependOn, tasks[start] ?? []));
    const refusing = waitsFor[verdicts.indexOf('never')];
    if (refusing !== undefined) {
      const task = job.plan.tasks[refusing]?.name ?? '';
      tasks[at] = movePending(instances, (instance) => ({
        ...instance,
        state: 'FAILED',
        endTime: now,
        reason: { kind: 'predecessor', task },
      }));
    } else if (verdicts.every((each) => each === 'go')) {
      tasks[at] = movePending(instances, (instance) => ({ ...instance, state: 'RUNNABLE' }));
    }
  }
  return tasks.every((instances, at) => instances === job.tasks[at]) ? job : { ...job, tasks };
}

const movePending = (instances: readonly Instance[], move: (instance: Instance) => Instance) =>
  instances.map((instance) => (instance.state === 'PENDING' ? move(instance) : instance));

/** True when the instance may be given a machine now. */
export function mayStart(job: JobRun, { task, index }: InstanceRef): boolean {
  const instances = job.tasks[task];
  return instances?.[index]?.state === 'RUNNABLE' && hasRoom(job, task);
}

function hasRoom(job: JobRun, task: number): boolean {
  const counts = instanceCounts(job.tasks[task] ?? []);
  return counts.StartingCount + counts.RunningCount < (job.plan.tasks[task]?.maxConcurrent ?? 0);
}

/** The first instance, in the order of tasks and indexes, that may be given a machine now. */
export function nextToStart(job: JobRun): InstanceRef | undefined {
  for (const [task, instances] of job.tasks.entries()) {
    if (instanceCounts(instances).RunnableCount === 0 || !hasRoom(job, task)) continue;
    return { task, index: instances.findIndex((instance) => instance.state === 'RUNNABLE') };
  }
  return undefined;
}
