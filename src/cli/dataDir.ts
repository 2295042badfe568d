import { access, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { Text } from '../wire/text.ts';

export const defaultDataDir = '.jobloom';

export type DataDir =
  | { readonly ok: true /** Full. */; readonly path: string }
  | { readonly ok: false; readonly message: Text };

/**
 * Makes the data directory, for this user alone. One that is there keeps its mode, because it may be anybody's folder;
 * what is put into it is for this user alone in any case.
 */
export async function makeDataDir(directory: string, name: string): Promise<DataDir> {
  const path = resolve(directory, name);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.W_OK | constants.X_OK);
    return { ok: true, path };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    return {
      ok: false,
      message: {
        en: `${path} cannot be the data directory (${code}). Choose another one with --data-dir.`,
        zh: `${path} 不能用作数据目录（${code}）。用 --data-dir 换一个。`,
      },
    };
  }
}

/** What a running `serve` leaves for the other commands; readable by this user alone. */
const launch = z.object({
  /** Origin of the page and the proxy, e.g. `http://127.0.0.1:5599`. */
  url: z.string(),
  key: z.string(),
  pid: z.int(),
  /** How to call the local service directly. */
  localBatch: z.object({
    endpoint: z.string(),
    secretId: z.string(),
    secretKey: z.string(),
    region: z.string(),
  }),
});
export type Launch = z.infer<typeof launch>;

const fileOf = (dataDir: string): string => join(dataDir, 'launch.json');

/** Written aside and renamed, so that nobody reads half of it, nor with the mode of an older file. */
export async function writeLaunch(dataDir: string, content: Launch): Promise<void> {
  const aside = `${fileOf(dataDir)}.${content.pid}`;
  await writeFile(aside, JSON.stringify(content), { mode: 0o600 });
  await rename(aside, fileOf(dataDir));
}

/** Undefined when no `serve` has left one, or it cannot be read. That it is there does not mean that it runs. */
export async function readLaunch(dataDir: string): Promise<Launch | undefined> {
  try {
    return launch.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

export const removeLaunch = (dataDir: string): Promise<void> => rm(fileOf(dataDir), { force: true });
