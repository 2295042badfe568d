// The command line as a process of its own, with the fake local service in the place of the real one.
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';
import { systemWorld } from '../systemWorld.ts';

const fake = fileURLToPath(new URL('./fakeLocalBatch.mjs', import.meta.url));
process.exitCode = await run(
  process.argv.slice(2),
  systemWorld({ version: '0.1.0', localBatch: [fake], page: '/nowhere' }),
);
