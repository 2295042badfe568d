// `jobloom serve`: page, proxy and local service, until it is asked to stop.
import type { LocalService } from '../../proxy/localService.ts';
import { portOf, readArgs } from '../args.ts';
import { defaultDataDir, makeDataDir, readLaunch, removeLaunch, writeLaunch } from '../dataDir.ts';
import { type Listening, listen } from '../listen.ts';
import { createLocalProcess } from '../localProcess.ts';
import { makeProxy } from '../makeProxy.ts';
import { isRunning } from '../runningService.ts';
import { exit, say, type World } from '../world.ts';

const options = {
  port: { type: 'string', default: '5599' },
  'batch-port': { type: 'string', default: '5598' },
  'data-dir': { type: 'string', default: defaultDataDir },
  'no-open': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Settings {
  readonly port: number;
  readonly batchPort: number;
  readonly dataDir: string;
  readonly open: boolean;
  readonly json: boolean;
}

export async function serveCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 0);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { values } = parsed;
  const port = portOf(values.port);
  const batchPort = portOf(values['batch-port']);
  if (port === undefined || batchPort === undefined) {
    const flag = port === undefined ? '--port' : '--batch-port';
    say(world, { en: `${flag} is a number from 0 to 65535.`, zh: `${flag} 是 0 到 65535 的数字。` });
    return exit.unusable;
  }
  const dataDir = await makeDataDir(world.directory, values['data-dir']);
  if (!dataDir.ok) {
    say(world, dataDir.message);
    return exit.unusable;
  }
  return serve(
    { port, batchPort, dataDir: dataDir.path, open: !values['no-open'] && !values.json, json: values.json },
    world,
  );
}

async function serve(settings: Settings, world: World): Promise<number> {
  const stop = world.stopSignal();
  const key = world.newSecret();
  const local = createLocalProcess({ port: settings.batchPort, dataDir: settings.dataDir }, world);
  let hosts: readonly string[] = [];
  const made = makeProxy({ key, hosts: () => hosts, local: local.state }, world);
  if (!made.ok) {
    say(world, made.message);
    return exit.bad;
  }
  const listening = await listen(settings.port, made.proxy.fetch);
  if (!listening.ok) {
    say(world, listening.message);
    return exit.bad;
  }
  const { server } = listening;
  try {
    const other = await readLaunch(settings.dataDir);
    if (other && (await isRunning(other, world))) {
      say(world, {
        en: `Jobloom already runs on this data directory (process ${other.pid}). Stop it, or use another --data-dir.`,
        zh: `此数据目录上已有 Jobloom 在运行（进程 ${other.pid}）。停止它，或换一个 --data-dir。`,
      });
      return exit.bad;
    }
    const started = await local.start();
    if (!started.ok) {
      say(world, started.message);
      return exit.bad;
    }
    // Asked to stop while it was starting: nobody waits for the link any more.
    if (stop.aborted) return exit.ok;
    // The default port of http stands in no Host header.
    hosts = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${server.port}`).host);
    await announce(server, started.service, key, settings, world);
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    await removeLaunch(settings.dataDir);
    return exit.ok;
  } finally {
    await Promise.all([server.close(), local.stop()]);
  }
}

async function announce(
  server: Listening,
  { endpoint, secretId, secretKey, region, sandbox }: LocalService,
  key: string,
  { dataDir, json, open }: Settings,
  world: World,
): Promise<void> {
  const origin = `http://127.0.0.1:${server.port}`;
  const url = `${origin}/#key=${key}`;
  const localBatch = { endpoint, secretId, secretKey, region };
  await writeLaunch(dataDir, { url: origin, key, pid: process.pid, localBatch });
  if (sandbox.kind === 'none') {
    say(world, {
      en: `There is no sandbox (${sandbox.reason}): each job asks before it runs with your rights. Install bubblewrap for one.`,
      zh: `没有沙箱（${sandbox.reason}）：每个作业在以你的权限运行之前都会询问。安装 bubblewrap 可获得沙箱。`,
    });
  }
  world.print(json ? JSON.stringify({ url, key, localBatch }) : `Jobloom is ready at ${url}`);
  if (open) world.openBrowser(url);
}
