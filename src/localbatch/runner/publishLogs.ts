import { appendFile } from 'node:fs/promises';
import type { CosFolder } from '../files/cosFolder.ts';
import type { LogStream } from '../files/jobFiles.ts';
import { redirectOf } from '../files/redirect.ts';
import type { LaunchOrder } from './runner.ts';

/** Copies the logs of a run to where RedirectInfo says. What cannot be copied is told in the log itself. */
export async function publishLogs(
  { task, jobId, taskName, ref }: LaunchOrder,
  log: (stream: LogStream) => string,
  cos: CosFolder,
): Promise<void> {
  const redirect = redirectOf(task.RedirectInfo, { jobId, taskName, index: ref.index });
  const put = async (stream: LogStream, prefix: string, name: string) => {
    if (prefix === '') return;
    try {
      await cos.put(prefix, name, log(stream));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      await appendFile(log('stderr'), `\n[jobloom] ${stream} was not copied: ${why}\n`).catch(
        () => undefined,
      );
    }
  };
  await put('stdout', redirect.StdoutRedirectPath, redirect.StdoutRedirectFileName);
  await put('stderr', redirect.StderrRedirectPath, redirect.StderrRedirectFileName);
}
