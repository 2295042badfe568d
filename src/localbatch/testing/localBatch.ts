// The real service on a fresh directory, in this process, with the vendor's client.
import { onTestFinished } from 'vitest';
import type { SubmitJobRequest } from '../../wire/schema/submitJob.ts';
import type { RunState } from '../../wire/states.ts';
import { jobState } from '../core/derive.ts';
import { startLocalBatch } from '../localBatch.ts';
import { aDataDir } from './dataDir.ts';
import { anSdkClient, type SdkOptions } from './sdk.ts';

export async function aLocalBatch() {
  const dataDir = aDataDir();
  const troubles: unknown[] = [];
  const report = (trouble: unknown) => troubles.push(trouble);
  const local = await startLocalBatch({ port: 0, dataDir, env: { PATH: process.env.PATH }, report });
  onTestFinished(() => local.close());
  const consent = { 'x-jobloom-run-unsandboxed': 'yes' };
  const sdk = (options: SdkOptions = {}) =>
    anSdkClient(local, { ...options, headers: { ...consent, ...options.headers } });

  async function submit(request: SubmitJobRequest, options: SdkOptions = {}): Promise<string> {
    // Through JSON, for the SDK's types do not know members that are there and undefined.
    const answer = await sdk(options).SubmitJob(JSON.parse(JSON.stringify(request)));
    return answer.JobId ?? '';
  }

  /** Resolves when the job is in the state; told by the service itself. */
  function reaches(jobId: string, state: RunState): Promise<void> {
    return new Promise((resolve) => {
      const isThere = () => {
        const record = local.service.job(jobId);
        return record !== undefined && jobState(record.run) === state;
      };
      if (isThere()) return resolve();
      const off = local.service.onChange(() => {
        if (!isThere()) return;
        off();
        resolve();
      });
    });
  }

  async function log(JobId: string, TaskName: string, stream: 'StdoutLog' | 'StderrLog' = 'StdoutLog') {
    const { TaskInstanceLogSet } = await sdk().DescribeTaskLogs({ JobId, TaskName });
    const text = TaskInstanceLogSet?.[0]?.[stream]?.split('base64,')[1] ?? '';
    return Buffer.from(text, 'base64').toString();
  }
  return { local, dataDir, sdk, submit, reaches, log, troubles };
}
