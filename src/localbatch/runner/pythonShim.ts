// Commands of the documentation say `python`, which images of the cloud have; many machines have only `python3`. Where
// that is so, a folder with a `python` that runs `python3` is put at the end of the PATH.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const script = `#!/bin/sh
exec python3 "$@"
`;

const has = (name: string, search: string): boolean =>
  search.split(':').some((folder) => path.isAbsolute(folder) && existsSync(path.join(folder, name)));

/**
 * @param search the PATH to look at, and to be put at the end of
 * @returns the folder, or undefined when none is needed or none would help
 */
export function writePythonShim(folder: string, search: string): string | undefined {
  rmSync(folder, { recursive: true, force: true });
  if (has('python', search) || !has('python3', search)) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(path.join(folder, 'python'), script, { mode: 0o755 });
  return folder;
}
