import { open } from 'node:fs/promises';

/** "Base64; decoded at most 2048 bytes" (data type TaskInstanceLog). */
export const logBytes = 2048;

/** The example answer of DescribeTaskLogs begins its logs so. */
const prefix = 'data:text/plain;charset=utf-8;base64,';

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The last bytes of a file, at most `limit`, from the start of a UTF-8 character on. Empty when there is no file. */
export async function tailOf(file: string, limit: number): Promise<Buffer> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, limit));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, Math.max(0, size - limit));
    let start = 0;
    // At most three bytes of a character can have been cut off its first one.
    while (size > limit && start < 3 && isContinuation(buffer[start])) start += 1;
    return buffer.subarray(start, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A log as the API gives it. Which 2048 bytes is not documented; the last ones are what somebody following wants. */
export async function logOf(file: string): Promise<string> {
  return `${prefix}${(await tailOf(file, logBytes)).toString('base64')}`;
}

/** The last line of a log that has something in it, cut to 300 characters; empty when there is none. */
export async function lastLineOf(file: string): Promise<string> {
  const lines = (await tailOf(file, logBytes)).toString('utf8').split('\n');
  const line = lines.findLast((each) => each.trim() !== '')?.trim() ?? '';
  return line.slice(0, 300);
}
