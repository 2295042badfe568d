import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { writeLog } from './boundedLog.ts';

export interface RunLogs {
  /**
   * Call it when the process has ended. Resolves when both logs are complete: at the end of the streams, or, where a
   * process that has escaped its group holds them open, when nothing has come for `patience` milliseconds.
   */
  complete(patience: number): Promise<void>;
}

/** Such a process may also print for ever: after so many times `patience` the logs are closed in any case. */
const mostWaits = 10;

const after = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, false).unref());

/** Writes each stream to its file, up to `limit` bytes. */
export function runLogs(
  logs: readonly (readonly [stream: Readable, file: string])[],
  limit: number,
): RunLogs {
  const streams = logs.map(([stream]) => stream);
  let heard = 0;
  const count = () => {
    heard += 1;
  };
  const written = Promise.all(logs.map(([stream, file]) => writeLog(stream, file, limit, count)));
  const ended = written.then(() => true);

  /** Whether the logs ended, or nothing came in that time. */
  async function isOver(patience: number): Promise<boolean> {
    const before = heard;
    if (await Promise.race([ended, after(patience)])) return true;
    // On a busy machine the timer may be the first to be served: what lies in the pipe by then is read in these turns.
    await turn();
    await turn();
    return heard === before && streams.every(({ readableLength }) => readableLength === 0);
  }

  return {
    async complete(patience) {
      for (let waits = 0; waits < mostWaits && !(await isOver(patience)); waits += 1);
      for (const stream of streams) stream.destroy();
      await written;
    },
  };
}
