// The process of the local Batch service. One line of JSON on standard output says that it answers, and how to sign.
import { startLocalBatch } from './localBatch.ts';
import { readOptions } from './options.ts';
import { DirectoryInUse } from './store/directoryLock.ts';

/** For those who start us: these are told apart by their exit codes. */
const exitCodes = { failed: 1, usage: 2, portInUse: 3, directoryInUse: 4 };

async function main(): Promise<void> {
  // Files of ours are for their owner alone, whatever is forgotten elsewhere.
  process.umask(0o077);
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') return fail(options, exitCodes.usage);
  const report = (trouble: unknown) => console.error(trouble instanceof Error ? trouble.stack : trouble);
  const { port, dataDir, stopWithStdin } = options;
  const running = await startLocalBatch({ port, dataDir, env: process.env, report });
  const { endpoint, secretId, secretKey, region, sandbox } = running;

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.close().then(
      () => process.exit(0),
      (trouble: unknown) => fail(String(trouble), exitCodes.failed),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (stopWithStdin) process.stdin.on('end', stop).on('error', stop).resume();
  console.log(JSON.stringify({ endpoint, secretId, secretKey, region, sandbox }));
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exit(code);
}

main().catch((trouble: unknown) => {
  const { port } = Object(readOptions(process.argv.slice(2)));
  if (trouble instanceof Error && 'code' in trouble && trouble.code === 'EADDRINUSE') {
    // Which flag to use is for those to say who were given one: here it is --port, for a person --batch-port.
    fail(`Port ${port} is in use.`, exitCodes.portInUse);
  } else if (trouble instanceof DirectoryInUse) {
    fail(trouble.message, exitCodes.directoryInUse);
  } else {
    fail(trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble), exitCodes.failed);
  }
});
