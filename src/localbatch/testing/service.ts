// A service on a real store in a fresh directory, with a runner and a clock that do as the test says.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Job } from '../../wire/schema/job.ts';
import type { Task } from '../../wire/schema/task.ts';
import { newJobRun } from '../core/jobRun.ts';
import { jobFiles } from '../files/jobFiles.ts';
import { type BatchService, batchService } from '../service/batchService.ts';
import { sqliteJobStore } from '../store/sqliteJobStore.ts';
import { aDataDir } from './dataDir.ts';
import { FakeClock } from './fakeClock.ts';
import { FakeRunner } from './fakeRunner.ts';
import { aPlan, aRequest, statesOf } from './jobs.ts';

export interface ServiceWorldOptions {
  readonly machines?: number;
  /** A directory of an earlier world: the service of that one has died, and this one takes up its work. */
  readonly dataDir?: string;
}

export function aServiceWorld({ machines = 2, dataDir = aDataDir() }: ServiceWorldOptions = {}) {
  const file = path.join(dataDir, 'batch.db');
  const isNew = !existsSync(file);
  const store = sqliteJobStore(file);
  const runner = new FakeRunner();
  const clock = new FakeClock();
  const files = jobFiles(dataDir);
  const service: BatchService = batchService({ store, runner, files, clock, machines });
  onTestFinished(() => service.close());
  if (!isNew) service.recover();

  function submit(id: string, tasks: readonly Task[], more: Partial<Job> = {}): void {
    const request = aRequest(tasks, more);
    const run = newJobRun(id, aPlan(request.Job), clock.now());
    service.submit({ run, request, region: 'ap-guangzhou', unsandboxed: false }, undefined);
  }
  const states = (id: string) => {
    const record = service.job(id);
    return record && statesOf(record.run);
  };
  return { dataDir, store, runner, clock, files, service, submit, states };
}
