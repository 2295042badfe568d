// The shell around the core. Rules:
// - One way in for everything that happens to a job: `happen`. It steps the core, writes what changed together with the
//   effects in one transaction, and only then carries the effects out.
// - Jobs that have not ended are kept in memory as they are on disk; nobody else writes.
// - A run that is in `runs` holds one of the machines, from the launch to its end.

import { isEnded } from '../../wire/states.ts';
import { jobState } from '../core/derive.ts';
import type { InstanceRef, JobEvent, RunRef } from '../core/jobEvent.ts';
import { runRef } from '../core/jobEvent.ts';
import type { JobRun } from '../core/jobRun.ts';
import { nextToStart } from '../core/schedule.ts';
import { step } from '../core/step.ts';
import type { JobFiles } from '../files/jobFiles.ts';
import type { RunHandle, Runner } from '../runner/runner.ts';
import type { JobRecord, JobStore, ProcessRecord, StoredEffect, TokenUse } from '../store/jobStore.ts';
import type { Clock } from './clock.ts';

export interface BatchServiceDeps {
  readonly store: JobStore;
  readonly runner: Runner;
  readonly files: JobFiles;
  readonly clock: Clock;
  /** How many processes may run at once: the machines that there are. */
  readonly machines: number;
}

export interface BatchService {
  /** Takes up what an earlier life of the service has left. Once, before anything else. */
  recover(): void;
  /** Writes a new job; it is taken up after the present call, so that it can be seen as SUBMITTED. */
  submit(record: JobRecord, token: TokenUse | undefined): void;
  job(id: string): JobRecord | undefined;
  /** Lets events happen to a job that is there. */
  send(id: string, event: JobEvent): void;
  /** Removes a job that has ended, and its files. */
  remove(id: string): void;
  /** Calls after every change of a job, when it is on disk; returns what ends that. */
  onChange(listener: (job: JobRun) => void): () => void;
  /** Ends all runs without writing their ends, so that they are run again at the next start. */
  close(): Promise<void>;
}

interface LiveRun {
  readonly handle: RunHandle;
  forgetDeadline: () => void;
}

const keyOf = (jobId: string, { task, index, run }: RunRef) => `${jobId}/${task}/${index}/${run}`;
const priorityOf = ({ request }: JobRecord): number => request.Job.Priority ?? 0;

export function batchService({ store, runner, files, clock, machines }: BatchServiceDeps): BatchService {
  const live = new Map<string, JobRecord>();
  const runs = new Map<string, LiveRun>();
  const listeners = new Set<(job: JobRun) => void>();
  let closed = false;

  const find = (id: string): JobRecord | undefined => live.get(id) ?? store.load(id);

  function keep(record: JobRecord): void {
    if (isEnded(jobState(record.run))) live.delete(record.run.id);
    else live.set(record.run.id, record);
  }

  function apply(id: string, event: JobEvent, process?: { ref: RunRef; process: ProcessRecord }): void {
    const record = find(id);
    if (closed || !record) return;
    const stepped = step(record.run, event, clock.now());
    if (stepped.job === record.run && stepped.effects.length === 0) return;
    const effects = store.save(record.run, stepped, process);
    const next = { ...record, run: stepped.job };
    keep(next);
    for (const effect of effects) carryOut(next, effect);
    for (const listener of listeners) listener(next.run);
  }

  function happen(id: string, event: JobEvent, process?: { ref: RunRef; process: ProcessRecord }): void {
    apply(id, event, process);
    dispatch();
  }

  /** Gives the free machines to jobs of the highest priority, the oldest first (assumed: the documents do not say). */
  function dispatch(): void {
    while (!closed && runs.size < machines) {
      const chosen = nextRun();
      if (!chosen) return;
      apply(chosen.id, { type: 'machine', ...chosen.ref });
    }
  }

  function nextRun(): { id: string; ref: InstanceRef } | undefined {
    const records = [...live.values()].sort((left, right) => priorityOf(right) - priorityOf(left));
    for (const { run } of records) {
      const ref = nextToStart(run);
      if (ref) return { id: run.id, ref };
    }
    return undefined;
  }

  function carryOut(record: JobRecord, { id, jobId, effect }: StoredEffect): void {
    const done = () => {
      if (!closed) store.effectDone(id);
    };
    switch (effect.type) {
      case 'launch':
        launch(record, runRef(effect));
        break;
      case 'stop':
        runs.get(keyOf(jobId, effect))?.handle.stop();
        break;
      case 'watch':
        watch(jobId, runRef(effect), effect.at);
        break;
      case 'discard':
        clearAway(files.discard(jobId, effect), done);
        return;
      case 'erase':
        clearAway(files.erase(jobId), done);
        return;
    }
    done();
  }

  function watch(jobId: string, ref: RunRef, time: number): void {
    const run = runs.get(keyOf(jobId, ref));
    if (run) run.forgetDeadline = clock.at(time, () => happen(jobId, { type: 'deadline', ...ref }));
  }

  function launch({ run: job, request, unsandboxed }: JobRecord, ref: RunRef): void {
    const task = request.Job.Tasks[ref.task];
    const plan = job.plan.tasks[ref.task];
    if (!task || !plan) throw new Error(`the job ${job.id} has no task ${ref.task}`);
    const key = keyOf(job.id, ref);
    const order = { jobId: job.id, ref, task, taskName: plan.name, instances: plan.instances, unsandboxed };
    const handle = runner.launch(order, {
      started: (process) => happen(job.id, { type: 'started', ...ref }, { ref, process }),
      ended(outcome) {
        runs.get(key)?.forgetDeadline();
        runs.delete(key);
        happen(job.id, { type: 'ended', ...ref, outcome });
      },
    });
    runs.set(key, { handle, forgetDeadline: () => undefined });
  }

  return {
    recover() {
      for (const process of store.processes()) runner.endLeftover(process);
      for (const stored of store.pendingEffects()) {
        const { effect, jobId, id } = stored;
        if (effect.type === 'discard') clearAway(files.discard(jobId, effect), () => store.effectDone(id));
        else if (effect.type === 'erase') clearAway(files.erase(jobId), () => store.effectDone(id));
        // The others were about processes, and those have gone.
        else store.effectDone(id);
      }
      for (const id of store.unfinished()) {
        const record = store.load(id);
        if (!record) continue;
        live.set(id, record);
        apply(id, record.run.admitted ? { type: 'recover' } : { type: 'admit' });
      }
      dispatch();
    },

    submit(record, token) {
      store.accept(record, token);
      keep(record);
      for (const listener of listeners) listener(record.run);
      clock.soon(() => happen(record.run.id, { type: 'admit' }));
    },

    job: find,
    send: (id, event) => happen(id, event),

    remove(id) {
      const record = find(id);
      if (!record) return;
      const effects = store.remove(id);
      live.delete(id);
      for (const effect of effects) carryOut(record, effect);
    },

    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async close() {
      closed = true;
      for (const { forgetDeadline } of runs.values()) forgetDeadline();
      await runner.close();
    },
  };
}

/** What cannot be removed now stays an effect, and is tried again at the next start. */
function clearAway(removal: Promise<void>, done: () => void): void {
  removal.then(done, (cause: unknown) => console.error(`Files could not be removed: ${String(cause)}`));
}
