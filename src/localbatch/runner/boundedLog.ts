import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Bytes of one log; a job that prints without end must not fill the disk. */
export const defaultLogLimit = 64 * 1024 * 1024;

const cutNote = (limit: number) => `\n[jobloom] The log was cut here: it is longer than ${limit} bytes.\n`;

/**
 * Writes a stream to a new file as it comes, up to `limit` bytes and then a note. The stream is read to its end in any
 * case, or its writer would stand still; `heard` is called for each piece. Resolves when the file is complete.
 */
export async function writeLog(
  stream: Readable,
  file: string,
  limit: number,
  heard: () => void,
): Promise<void> {
  // A log that cannot be written does not stop the job; the rest is thrown away.
  const opening = open(file, 'w', 0o600).catch(() => undefined);
  let room = limit;
  let writing = true;
  try {
    // Read from this moment on, while the file is being opened: Node throws away what a process has left in a pipe that
    // nobody reads when it ends.
    for await (const chunk of stream) {
      heard();
      const handle = await opening;
      if (!handle || !writing || !Buffer.isBuffer(chunk)) continue;
      const part = chunk.subarray(0, room);
      room -= part.length;
      writing = await write(handle, part);
      if (!writing || part.length === chunk.length) continue;
      await write(handle, Buffer.from(cutNote(limit)));
      writing = false;
    }
  } catch {
    // The pipe was closed from our side: what came is written.
  } finally {
    await (await opening)?.close();
  }
}

const write = (handle: FileHandle, bytes: Buffer): Promise<boolean> =>
  handle.writeFile(bytes).then(
    () => true,
    () => false,
  );
