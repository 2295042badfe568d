import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SubmitJobRequest } from '../../wire/schema/submitJob.ts';
import { jobState, taskMetrics } from '../core/derive.ts';
import { newJobRun } from '../core/jobRun.ts';
import { step } from '../core/step.ts';
import { aDataDir } from '../testing/dataDir.ts';
import { aPlan, aRequest, arrows, aTask, ran, startOfTime, when } from '../testing/jobs.ts';
import { anyDraws, anyJob, play } from '../testing/play.ts';
import type { JobRecord, JobStore } from './jobStore.ts';
import { sqliteJobStore } from './sqliteJobStore.ts';

function aStore(file = path.join(aDataDir(), 'batch.db')): JobStore {
  const store = sqliteJobStore(file);
  onTestFinished(() => store.close());
  return store;
}

const aRecord = (
  id = 'job-abcd1234',
  request: SubmitJobRequest = aRequest([aTask('A'), aTask('B')], { Dependences: arrows('A>B') }),
): JobRecord => ({
  request,
  region: 'ap-guangzhou',
  unsandboxed: false,
  run: newJobRun(id, aPlan(request.Job), startOfTime),
});

const admit = { type: 'admit' } as const;

describe('the SQLite store', () => {
  test('gives back what was accepted', () => {
    const store = aStore();
    const record = { ...aRecord(), unsandboxed: true };
    store.accept(record, undefined);
    expect(store.load(record.run.id)).toEqual(record);
    expect(store.load('job-00000000')).toBeUndefined();
  });

  test('gives back every state of any history, also to the next process', () => {
    fc.assert(
      fc.property(anyJob, anyDraws, (Job, draws) => {
        const file = path.join(aDataDir(), 'batch.db');
        const request = { Placement: { Zone: 'ap-guangzhou-2' }, Job };
        const store = sqliteJobStore(file);
        const record = aRecord('job-abcd1234', request);
        store.accept(record, undefined);
        for (const { before, effects, after } of play(record.run, draws)) {
          store.save(before, { job: after, effects });
          expect(store.load('job-abcd1234')?.run).toEqual(after);
          expect(store.list()[0]).toMatchObject({ state: jobState(after), taskMetrics: taskMetrics(after) });
        }
        const last = store.load('job-abcd1234');
        store.close();
        const next = sqliteJobStore(file);
        expect(next.load('job-abcd1234')).toEqual(last);
        next.close();
      }),
      { numRuns: 15 },
    );
  });

  test('keeps the effects of a step until they are carried out', () => {
    const store = aStore();
    const { run } = aRecord();
    store.accept(aRecord(), undefined);
    const admitted = when(run, admit);
    store.save(run, { job: admitted, effects: [] });
    const launched = store.save(admitted, step(admitted, { type: 'machine', task: 0, index: 0 }, 0));
    expect(store.pendingEffects()).toEqual(launched);
    expect(launched[0]?.effect).toEqual({ type: 'launch', task: 0, index: 0, run: 1 });
    for (const { id } of launched) store.effectDone(id);
    expect(store.pendingEffects()).toEqual([]);
  });

  test('knows the process of a run until its end is written', () => {
    const store = aStore();
    const { run } = aRecord();
    store.accept(aRecord(), undefined);
    const starting = when(run, admit, { type: 'machine', task: 0, index: 0 });
    store.save(run, { job: starting, effects: [] });
    const ref = { task: 0, index: 0, run: 1 };
    const started = step(starting, { type: 'started', ...ref }, 0);
    store.save(starting, started, { ref, process: { pid: 42, identity: 'boot:7' } });
    expect(store.processes()).toEqual([{ jobId: run.id, ...ref, pid: 42, identity: 'boot:7' }]);
    const ended = step(started.job, { type: 'recover' }, 0);
    store.save(started.job, ended);
    expect(store.processes()).toEqual([]);
  });

  test('lists newest first, and unfinished jobs oldest first', () => {
    const store = aStore();
    for (const id of ['job-aaaaaaaa', 'job-bbbbbbbb', 'job-cccccccc']) store.accept(aRecord(id), undefined);
    const { run } = aRecord('job-bbbbbbbb');
    store.save(run, { job: when(run, admit, ...ran(0, 0, 1, 1)), effects: [] });
    expect(store.list().map(({ id }) => id)).toEqual(['job-cccccccc', 'job-bbbbbbbb', 'job-aaaaaaaa']);
    expect(store.unfinished()).toEqual(['job-aaaaaaaa', 'job-cccccccc']);
    expect(store.count()).toBe(3);
  });

  test('a deleted job leaves nothing but the order to erase its files', () => {
    const store = aStore();
    const record = aRecord();
    store.accept(record, { token: 'once', requestHash: 'h' });
    expect(store.tokenUse('once')).toEqual({ requestHash: 'h', jobId: record.run.id });
    const [erase] = store.remove(record.run.id);
    expect(erase?.effect).toEqual({ type: 'erase' });
    expect(store.load(record.run.id)).toBeUndefined();
    expect(store.tokenUse('once')).toBeUndefined();
    expect(store.list()).toEqual([]);
  });

  test('accepts a job with its token or not at all', () => {
    const store = aStore();
    store.accept(aRecord('job-aaaaaaaa'), { token: 'once', requestHash: 'h' });
    expect(() => store.accept(aRecord('job-bbbbbbbb'), { token: 'once', requestHash: 'h' })).toThrow();
    expect(store.count()).toBe(1);
  });

  test('its files are for their owner alone', () => {
    const directory = aDataDir();
    aStore(path.join(directory, 'batch.db')).accept(aRecord(), undefined);
    const files = readdirSync(directory);
    expect(files).toContain('batch.db-wal');
    for (const name of files) expect(statSync(path.join(directory, name)).mode & 0o777).toBe(0o600);
  });

  test('a file of a newer version is left alone', () => {
    const file = path.join(aDataDir(), 'batch.db');
    const db = new Database(file);
    db.exec('pragma user_version = 99');
    db.close();
    expect(() => sqliteJobStore(file)).toThrow(/newer version/);
  });
});
