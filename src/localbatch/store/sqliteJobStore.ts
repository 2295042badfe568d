import { isEnded, runStates } from '../../wire/states.ts';
import { jobEndTime, jobState, taskMetrics } from '../core/derive.ts';
import type { JobEffect } from '../core/jobEvent.ts';
import { planOf } from '../core/jobPlan.ts';
import { type Instance, isActive, type JobRun } from '../core/jobRun.ts';
import type { EraseEffect, JobRecord, JobStore, StoredEffect } from './jobStore.ts';
import { openDatabase } from './openDatabase.ts';
import {
  countRow,
  effectRow,
  instanceColumns,
  instanceRow,
  jobRow,
  processRow,
  summaryRow,
  tokenRow,
} from './rows.ts';

const ended = runStates.filter(isEnded).map((state) => `'${state}'`);

/** The file must be ours alone: see lockDirectory. */
export function sqliteJobStore(file: string): JobStore {
  const db = openDatabase(file);
  const sql = {
    insertJob: db.prepare(
      'insert into jobs (id, region, request, unsandboxed, create_time, admitted, terminating, state, end_time, task_metrics) values (?,?,?,?,?,?,?,?,?,?)',
    ),
    updateJob: db.prepare(
      'update jobs set admitted = ?, terminating = ?, state = ?, end_time = ?, task_metrics = ? where id = ?',
    ),
    deleteJob: db.prepare('delete from jobs where id = ?'),
    job: db.prepare('select * from jobs where id = ?'),
    jobs: db.prepare('select * from jobs order by seq desc'),
    unfinished: db.prepare(`select id from jobs where state not in (${ended}) order by seq`),
    countJobs: db.prepare('select count(*) as n from jobs'),
    putInstance: db.prepare('insert or replace into instances values (?,?,?,?,?,?,?,?,?,?,?,?,?)'),
    instances: db.prepare('select * from instances where job_id = ? order by task, idx'),
    putProcess: db.prepare('insert or replace into processes values (?,?,?,?,?,?)'),
    dropProcess: db.prepare('delete from processes where job_id = ? and task = ? and idx = ?'),
    processes: db.prepare('select * from processes'),
    insertToken: db.prepare('insert into client_tokens values (?,?,?)'),
    token: db.prepare('select * from client_tokens where token = ?'),
    insertEffect: db.prepare('insert into effects (job_id, effect) values (?,?)'),
    deleteEffect: db.prepare('delete from effects where id = ?'),
    effects: db.prepare('select * from effects order by id'),
  };

  const progress = (job: JobRun) => [
    Number(job.admitted),
    Number(job.terminating),
    jobState(job),
    jobEndTime(job),
    JSON.stringify(taskMetrics(job)),
  ];

  function putInstances(before: JobRun | undefined, job: JobRun): void {
    job.tasks.forEach((instances, task) => {
      const old = before?.tasks[task];
      if (instances === old) return;
      instances.forEach((instance, index) => {
        const was = old?.[index];
        if (instance === was) return;
        sql.putInstance.run(instanceColumns(job.id, task, index, instance));
        if (was && isActive(was) && !isActive(instance)) sql.dropProcess.run([job.id, task, index]);
      });
    });
  }

  const putEffect = (jobId: string, effect: JobEffect | EraseEffect): StoredEffect => {
    const { lastInsertRowid } = sql.insertEffect.run([jobId, JSON.stringify(effect)]);
    return { id: Number(lastInsertRowid), jobId, effect };
  };

  return {
    accept: ({ run, request, region, unsandboxed }, token) =>
      db.transaction(() => {
        sql.insertJob.run([
          run.id,
          region,
          JSON.stringify(request),
          Number(unsandboxed),
          run.createTime,
          ...progress(run),
        ]);
        putInstances(undefined, run);
        if (token) sql.insertToken.run([token.token, token.requestHash, run.id]);
      })(),

    load(id) {
      const found = sql.job.get([id]);
      if (found === undefined) return undefined;
      const row = jobRow.parse(found);
      return recordOf(row, instancesOf(sql.instances.all([id])));
    },

    save: (before, { job, effects }, started) =>
      db.transaction(() => {
        if (job !== before) sql.updateJob.run([...progress(job), job.id]);
        putInstances(before, job);
        if (started) {
          const { ref, process } = started;
          sql.putProcess.run([job.id, ref.task, ref.index, ref.run, process.pid, process.identity]);
        }
        return effects.map((effect) => putEffect(job.id, effect));
      })(),

    remove: (id) =>
      db.transaction(() => {
        sql.deleteJob.run([id]);
        return [putEffect(id, { type: 'erase' })];
      })(),

    effectDone(id) {
      sql.deleteEffect.run([id]);
    },

    pendingEffects: () =>
      sql.effects.all([]).map((found) => {
        const { id, job_id, effect } = effectRow.parse(found);
        return { id, jobId: job_id, effect };
      }),

    list: () =>
      sql.jobs.all([]).map((found) => {
        const { create_time, end_time, task_metrics, ...row } = summaryRow.parse(found);
        return { ...row, createTime: create_time, endTime: end_time, taskMetrics: task_metrics };
      }),

    count: () => countRow.parse(sql.countJobs.get([])).n,

    unfinished: () => sql.unfinished.all([]).map((found) => jobRow.shape.id.parse(Object(found).id)),

    tokenUse(token) {
      const found = sql.token.get([token]);
      if (found === undefined) return undefined;
      const { request_hash, job_id } = tokenRow.parse(found);
      return { requestHash: request_hash, jobId: job_id };
    },

    processes: () =>
      sql.processes.all([]).map((found) => {
        const { job_id, idx, ...row } = processRow.parse(found);
        return { ...row, jobId: job_id, index: idx };
      }),

    close: () => db.close(),
  };
}

function instancesOf(rows: readonly unknown[]): Instance[][] {
  const tasks: Instance[][] = [];
  for (const row of rows) {
    const { task, instance } = instanceRow.parse(row);
    const instances = tasks[task] ?? [];
    instances.push(instance);
    tasks[task] = instances;
  }
  return tasks;
}

function recordOf(row: ReturnType<typeof jobRow.parse>, tasks: Instance[][]): JobRecord {
  const { id, request, region, unsandboxed, create_time, admitted, terminating } = row;
  const plan = planOf(request.Job);
  if (!plan) throw new Error(`the job ${id} was accepted with dependences that cannot be followed`);
  return {
    request,
    region,
    unsandboxed,
    run: {
      id,
      plan,
      createTime: create_time,
      admitted,
      terminating,
      // A task of no instances has no rows.
      tasks: plan.tasks.map((_, at) => tasks[at] ?? []),
    },
  };
}
