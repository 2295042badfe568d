import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

/** Another service works on this data directory. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
}

/**
 * Takes the data directory for this process alone: two services would run every job twice. The lock is one of SQLite's
 * on an empty file of its own, so it goes with the process however that ends, and a stale one cannot exist.
 *
 * @returns a function that gives the lock up
 * @throws {DirectoryInUse}
 */
export function lockDirectory(directory: string): () => void {
  const file = path.join(directory, 'lock.db');
  closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file);
  try {
    db.exec('begin exclusive');
  } catch (cause) {
    db.close();
    if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY') {
      throw new DirectoryInUse(`${directory} is in use by another Jobloom that runs.`, { cause });
    }
    throw cause;
  }
  return () => {
    db.exec('rollback');
    db.close();
  };
}
