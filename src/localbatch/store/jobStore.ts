// The port to the disk. What is here survives `kill -9` at any moment: every method that writes is one transaction,
// and it is on the disk when the method returns.

import type { SubmitJobRequest } from '../../wire/schema/submitJob.ts';
import type { Metrics, RunState } from '../../wire/states.ts';
import type { JobEffect, RunRef } from '../core/jobEvent.ts';
import type { JobRun } from '../core/jobRun.ts';
import type { Stepped } from '../core/stepped.ts';

/** A job as it was accepted, and how far it is. */
export interface JobRecord {
  readonly run: JobRun;
  /** As submitted, secrets included: this is the one place that holds them. */
  readonly request: SubmitJobRequest;
  readonly region: string;
  /** The person agreed that this job runs without a sandbox. */
  readonly unsandboxed: boolean;
}

/** Which submission a ClientToken stands for. */
export interface TokenUse {
  readonly token: string;
  /** Hash of the request that came with it. */
  readonly requestHash: string;
}

/** A line of DescribeJobs, kept up to date with every step so that a list needs no instances. */
export interface JobSummary {
  readonly id: string;
  readonly state: RunState;
  readonly endTime: number | null;
  readonly taskMetrics: Metrics;
  readonly createTime: number;
  readonly request: SubmitJobRequest;
}

/** A process as the operating system knows it. `identity` tells it from a later process of the same number. */
export interface ProcessRecord {
  readonly pid: number;
  readonly identity: string;
}

export interface KnownProcess extends ProcessRecord, RunRef {
  readonly jobId: string;
}

/** An effect on its way: written with the state that asked for it, taken off when it has been carried out. */
export interface StoredEffect {
  readonly id: number;
  readonly jobId: string;
  readonly effect: JobEffect | EraseEffect;
}

/** The files of a deleted job have to go. */
export interface EraseEffect {
  readonly type: 'erase';
}

export interface JobStore {
  accept(record: JobRecord, token: TokenUse | undefined): void;
  load(id: string): JobRecord | undefined;
  /** Writes what a step changed, with its effects. `process` is that of the run that a `started` event is about. */
  save(
    before: JobRun,
    stepped: Stepped,
    process?: { readonly ref: RunRef; readonly process: ProcessRecord },
  ): readonly StoredEffect[];
  remove(id: string): readonly StoredEffect[];
  effectDone(id: number): void;
  pendingEffects(): readonly StoredEffect[];
  /** Newest first. */
  list(): readonly JobSummary[];
  count(): number;
  /** Ids of the jobs that have not ended, oldest first. */
  unfinished(): readonly string[];
  tokenUse(token: string): { readonly requestHash: string; readonly jobId: string } | undefined;
  /** Processes of runs of which no end has been written. */
  processes(): readonly KnownProcess[];
  close(): void;
}
