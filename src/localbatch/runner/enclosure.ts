// Where a command runs: inside bubblewrap, or as a plain process. Both answer with a process to spawn.
import type { Environment } from './environment.ts';

interface Inside {
  /** Working directory as the command sees it. */
  readonly home: string;
  readonly path: string;
  /** The package as the command sees it. */
  packageFile(file: string): string;
}

export interface Enclosed {
  readonly argv: readonly string[];
  readonly environment: Environment;
  /** Options for bubblewrap, on file descriptor 4: there nobody can read them in the list of processes. */
  readonly options?: string;
}

export interface Enclosure {
  inside(scratch: string): Inside;
  enclose(
    command: readonly string[],
    context: { readonly scratch: string; readonly environment: Environment; readonly packageFile?: string },
  ): Enclosed;
}

export function plainEnclosure(path: string): Enclosure {
  return {
    inside: (scratch) => ({ home: scratch, path, packageFile: (file) => file }),
    enclose: (argv, { environment }) => ({ argv, environment }),
  };
}
