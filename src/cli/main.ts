// The command line. Run as built (dist/node/jobloom.js), or from source by a loader of TypeScript.
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { run } from './run.ts';
import { systemWorld } from './systemWorld.ts';
import type { Program } from './world.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const program: Program = import.meta.url.endsWith('.ts')
  ? {
      version,
      localBatch: ['--import', 'tsx', beside('../localbatch/main.ts')],
      page: beside('../../dist/web'),
    }
  : { version, localBatch: ['--enable-source-maps', beside('./localBatch.js')], page: beside('../web') };

process.exitCode = await run(process.argv.slice(2), systemWorld(program));
