// Where calls go: to the service that runs on the data directory, or to one that lives as long as the command.
import { type Client, createClient } from '../client/client.ts';
import type { Target } from '../wire/status.ts';
import type { Text } from '../wire/text.ts';
import { makeDataDir, readLaunch } from './dataDir.ts';
import { createLocalProcess } from './localProcess.ts';
import { makeProxy } from './makeProxy.ts';
import { clientOf, isRunning } from './runningService.ts';
import type { World } from './world.ts';

export type Connected =
  | { readonly ok: true; readonly client: Client; stop(): Promise<void> }
  | { readonly ok: false; readonly message: Text };

export interface ConnectOptions {
  /** Full path. */
  readonly dataDir: string;
  readonly target: Target;
  /** Whether a local service may be started for this command. */
  readonly mayRun: boolean;
}

/** The address of a proxy without a port: nothing listens there, its `fetch` is called directly. */
const host = 'jobloom.invalid';

export async function connect({ dataDir, target, mayRun }: ConnectOptions, world: World): Promise<Connected> {
  const launch = await readLaunch(dataDir);
  if (launch && (await isRunning(launch, world))) {
    return { ok: true, client: clientOf(launch, world), stop: async () => {} };
  }
  if (target === 'local' && !mayRun) {
    return {
      ok: false,
      message: {
        en: 'No service runs on this data directory. Start one with “jobloom serve”, or add --wait to run one for as long as the job takes.',
        zh: '此数据目录上没有服务在运行。用“jobloom serve”启动，或加上 --wait 在作业期间运行一个。',
      },
    };
  }
  // A job of Tencent Cloud needs the proxy alone: it lives on without this machine.
  const local = createLocalProcess({ port: 0, dataDir }, world);
  const key = world.newSecret();
  const proxied = makeProxy({ key, hosts: () => [host], local: local.state }, world);
  if (!proxied.ok) return proxied;
  if (target === 'local') {
    const made = await makeDataDir(world.directory, dataDir);
    if (!made.ok) return made;
    const started = await local.start();
    if (!started.ok) return started;
  }
  const client = createClient({
    fetch: (input, init) => proxied.proxy.fetch(new Request(input, init)),
    key,
    origin: `http://${host}`,
    language: () => world.language,
  });
  return { ok: true, client, stop: local.stop };
}
