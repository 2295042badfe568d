// The folder that stands for COS: `<data-dir>/cos/<bucket>/<key>`. Nothing is ever written outside of it, whatever the
// request says and whatever links a job has left in it.
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cosPlace, safeName } from './cosPath.ts';

export interface CosFolder {
  /** The file of an object, or undefined when there is none (or the address is none). */
  find(address: string): Promise<string | undefined>;
  /** Copies a file to `<prefix><name>`; an older object of that name is replaced. */
  put(prefix: string, name: string, source: string): Promise<void>;
}

/** @throws from `put`: an Error whose message a person can read, when the place cannot be written */
export function cosFolder(root: string): CosFolder {
  async function isInside(existing: string): Promise<boolean> {
    const inside = path.relative(await realpath(root), await realpath(existing));
    return !inside.startsWith('..') && !path.isAbsolute(inside);
  }

  /** Step by step, because making a whole path would make the rest of it at the end of a link. */
  async function makeFolder(steps: readonly string[]): Promise<string | undefined> {
    await mkdir(root, { recursive: true, mode: 0o700 });
    let folder = root;
    for (const step of steps) {
      folder = path.join(folder, step);
      const isThere = await mkdir(folder, { mode: 0o700 }).then(
        () => false,
        (cause: NodeJS.ErrnoException) => {
          if (cause.code === 'EEXIST') return true;
          throw cause;
        },
      );
      // Only links are asked where they lead: for each step of a long key that would take minutes.
      if (isThere && (await lstat(folder)).isSymbolicLink() && !(await isInside(folder))) return undefined;
    }
    return folder;
  }

  return {
    async find(address) {
      const place = cosPlace(address);
      if (!place) return undefined;
      const file = path.join(root, place.bucket, ...place.steps);
      const found = await stat(file).catch(() => undefined);
      return found?.isFile() && (await isInside(file)) ? file : undefined;
    },

    async put(prefix, name, source) {
      const place = cosPlace(prefix);
      if (!place) throw new Error(`\`${prefix}\` is not an address in COS`);
      const folder = await makeFolder([place.bucket, ...place.steps]);
      if (!folder) throw new Error(`\`${prefix}\` leads out of the local COS folder by a link`);
      const target = path.join(folder, safeName(name));
      // A new file, never the end of a link that stands there.
      await rm(target, { force: true });
      await pipeline(createReadStream(source), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
    },
  };
}
