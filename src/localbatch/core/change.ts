// Replacing instances inside a job while all else keeps its identity.
import type { InstanceRef } from './jobEvent.ts';
import type { Instance, JobRun } from './jobRun.ts';

export const instanceAt = (job: JobRun, { task, index }: InstanceRef): Instance | undefined =>
  job.tasks[task]?.[index];

export function withInstance(job: JobRun, { task, index }: InstanceRef, instance: Instance): JobRun {
  const instances = job.tasks[task];
  return instances?.[index] === undefined
    ? job
    : { ...job, tasks: job.tasks.with(task, instances.with(index, instance)) };
}

/** Gives every instance to `change`; tasks of which no instance changed stay as they are. */
export function mapInstances(
  job: JobRun,
  change: (instance: Instance, ref: InstanceRef) => Instance,
): JobRun {
  let changed = false;
  const tasks = job.tasks.map((instances, task) => {
    const next = instances.map((instance, index) => change(instance, { task, index }));
    if (next.every((instance, index) => instance === instances[index])) return instances;
    changed = true;
    return next;
  });
  return changed ? { ...job, tasks } : job;
}
