import { chmodSync, closeSync, openSync } from 'node:fs';
import Database from 'libsql';
import * as z from 'zod';
import { tables, tablesVersion } from './tables.ts';

export type OpenDatabase = InstanceType<typeof Database>;

const versionRow = z.object({ user_version: z.int() });

/**
 * Opens or makes the database file, readable by its owner alone: secrets of submitted jobs are in it. WAL with FULL
 * synchronisation: what a transaction wrote is on the disk when it returns.
 */
export function openDatabase(file: string): OpenDatabase {
  // SQLite gives its -wal file the mode of the database, so the mode has to be right before it is opened.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const [version] = z.tuple([versionRow]).parse(db.pragma('user_version'));
  if (version.user_version > tablesVersion) {
    db.close();
    throw new Error(`${file} was written by a newer version of Jobloom.`);
  }
  db.exec(tables);
  db.exec(`pragma user_version = ${tablesVersion}`);
  return db;
}
