// Which file of a job lies where in the data directory. Ids and numbers of ours alone make these paths.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RunRef } from '../core/jobEvent.ts';

export type LogStream = 'stdout' | 'stderr';

export interface JobFiles {
  /** The working directory of one run. */
  scratch(jobId: string, ref: RunRef): string;
  log(jobId: string, ref: RunRef, stream: LogStream): string;
  discard(jobId: string, ref: RunRef): Promise<void>;
  /** All files of a job; objects in the COS folder are the person's own and stay. */
  erase(jobId: string): Promise<void>;
}

export function jobFiles(dataDir: string): JobFiles {
  const name = ({ task, index, run }: RunRef) => `${task}.${index}.${run}`;
  const remove = (directory: string) => rm(directory, { recursive: true, force: true });
  const scratch = (jobId: string, ref: RunRef) => path.join(dataDir, 'work', jobId, name(ref));
  return {
    scratch,
    log: (jobId, ref, stream) => path.join(dataDir, 'logs', jobId, `${name(ref)}.${stream}`),
    discard: (jobId, ref) => remove(scratch(jobId, ref)),
    async erase(jobId) {
      await remove(path.join(dataDir, 'work', jobId));
      await remove(path.join(dataDir, 'logs', jobId));
    },
  };
}
