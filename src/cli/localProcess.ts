// The local Batch service as a child process. Rules:
// - It is ready when it has printed its line; every later line, and its standard error, go to ours.
// - While it is wanted it is started again when it dies, on the same port, with growing pauses; `state` says how it is.
// - The end of its standard input tells it that we have gone, however we ended.
// - It has a process group of its own, so that Ctrl+C in a terminal reaches it through us, after we know of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type LocalService, type LocalState, localService } from '../proxy/localService.ts';
import type { Text } from '../wire/text.ts';
import { childEnvironment } from './childEnvironment.ts';
import { say, type World } from './world.ts';

/** Milliseconds: for the ready line, for an orderly end, and the pauses before a new start. */
const startPatience = 30_000;
const stopPatience = 5_000;
const firstPause = 250;
const longestPause = 30_000;
/** One that has lived for so long is started again without delay. */
const healthyLife = 60_000;
/** The exit code by which the service says that its port is taken. */
const portTaken = 3;
/** Exit code of the local service when another one has the data directory. */
const dataDirTaken = 4;

type Started =
  | { readonly ok: true; readonly service: LocalService }
  | { readonly ok: false; readonly message: Text };

export interface LocalProcess {
  start(): Promise<Started>;
  state(): LocalState;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

export interface LocalProcessOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly dataDir: string;
}

const down = (en: string, zh: string): LocalState => ({ up: false, why: { en, zh } });
const notYet = down('The local service has not been started.', '本机服务尚未启动。');
const stopped = down(
  'The local service has stopped and is being started again. Try again in a moment.',
  '本机服务已停止，正在重启。稍后重试。',
);

const given: Text = { en: 'Jobloom is being stopped.', zh: 'Jobloom 正在停止。' };

type LaunchWorld = Pick<World, 'program' | 'env' | 'report' | 'language' | 'timeout' | 'sleep' | 'now'>;

export function createLocalProcess(options: LocalProcessOptions, world: LaunchWorld): LocalProcess {
  let state: LocalState = notYet;
  let child: ChildProcess | undefined;
  let port = options.port;
  let pause = firstPause;
  let since = 0;
  const stopping = new AbortController();

  async function start(): Promise<Started> {
    if (stopping.signal.aborted) return { ok: false, message: given };
    const [command, ...args] = [process.execPath, ...world.program.localBatch];
    const settings = ['--port', String(port), '--data-dir', options.dataDir, '--stop-with-stdin'];
    const own = spawn(command ?? '', [...args, ...settings], {
      env: childEnvironment(world.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    child = own;
    createInterface({ input: own.stderr }).on('line', world.report);
    const started = await readyLine(own, world, port);
    if (!started.ok) {
      own.kill('SIGKILL');
      return started;
    }
    state = { up: true, service: started.service };
    since = world.now();
    port = Number(new URL(started.service.endpoint).port);
    own.once('exit', () => void restart());
    if (own.exitCode !== null || own.signalCode !== null) void restart();
    return started;
  }

  async function restart(): Promise<void> {
    if (stopping.signal.aborted || !state.up) return;
    state = stopped;
    say(world, { en: 'The local service has stopped; starting it again.', zh: '本机服务已停止，正在重启。' });
    if (world.now() - since > healthyLife) pause = firstPause;
    for (;;) {
      try {
        await world.sleep(pause, stopping.signal);
      } catch {
        return;
      }
      pause = Math.min(pause * 2, longestPause);
      const started = await start();
      if (started.ok || stopping.signal.aborted) return;
      say(world, started.message);
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    state = notYet;
    const own = child;
    if (own === undefined || own.exitCode !== null || own.signalCode !== null) return;
    const ended = new Promise((resolve) => own.once('exit', resolve));
    own.kill('SIGTERM');
    const patience = world.timeout(stopPatience);
    patience.addEventListener('abort', () => own.kill('SIGKILL'));
    await ended;
  }

  return { start, state: () => state, stop };
}

/** Waits for the line that says the service is ready, or for the end that comes instead. */
function readyLine(child: ChildProcess, world: LaunchWorld, port: number): Promise<Started> {
  return new Promise((resolve) => {
    const fail = (en: string, zh: string) => resolve({ ok: false, message: { en, zh } });
    child.once('error', (error) =>
      fail(`The local service cannot be started: ${error.message}.`, `无法启动本机服务：${error.message}。`),
    );
    child.once('exit', (code, signal) => {
      if (code === portTaken) {
        fail(
          `Port ${port} of the local service is in use. Choose another with --batch-port, or 0 for a free one.`,
          `本机服务的端口 ${port} 已被占用。用 --batch-port 换一个，0 表示任取空闲端口。`,
        );
      } else if (code === dataDirTaken) {
        fail(
          `Another local service runs on this data directory. Stop it, or use another --data-dir.`,
          `此数据目录上已有本机服务在运行。停止它，或换一个 --data-dir。`,
        );
      } else {
        fail(
          `The local service ended (${signal ?? `exit code ${code}`}) before it was ready. Its own words stand above.`,
          `本机服务在就绪前结束（${signal ?? `退出码 ${code}`}）。原因见上文。`,
        );
      }
    });
    world
      .timeout(startPatience)
      .addEventListener('abort', () =>
        fail(
          `The local service was not ready after ${startPatience / 1000} s.`,
          `本机服务在 ${startPatience / 1000} 秒内没有就绪。`,
        ),
      );
    let first = true;
    if (child.stdout === null) throw new Error('the standard output of the local service is piped');
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!first) return world.report(line);
      first = false;
      const parsed = parseReady(line);
      if (parsed) resolve({ ok: true, service: parsed });
      else fail('The local service did not say how to reach it.', '本机服务没有说明如何访问。');
    });
  });
}

function parseReady(line: string): LocalService | undefined {
  try {
    return localService.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
