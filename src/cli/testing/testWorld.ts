// A world for one test: a folder of its own, the fake local service, and everything that is said kept in lists.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../run.ts';
import type { World } from '../world.ts';

/** A job that has nothing wrong with it. */
export const goodJob = {
  Placement: { Zone: 'ap-guangzhou-3' },
  Job: {
    JobName: 'hello',
    JobDescription: 'says hello',
    Priority: 1,
    Tasks: [
      {
        TaskName: 'hello',
        TaskInstanceNum: 1,
        Application: { DeliveryForm: 'LOCAL', Command: 'echo hello' },
        ComputeEnv: { EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } },
      },
    ],
  },
};

export interface TestWorld {
  readonly world: World;
  readonly printed: string[];
  readonly reported: string[];
  readonly opened: string[];
  readonly dataDir: string;
  /** Runs a command line, as a shell would. */
  jobloom(...argv: string[]): Promise<number>;
  /** As SIGTERM would. */
  stop(): void;
  /** Resolves with the first line on standard output that comes after so many others. */
  printedLine(index: number): Promise<string>;
  /** Writes a file into the working directory, or, with `.jobloom/…`, makes the fake service behave. */
  write(name: string, content: unknown): Promise<void>;
  /** Reads a file of the working directory. */
  read(name: string): Promise<string>;
}

const json = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content, null, 2);

export async function testWorld(over: Partial<World> = {}): Promise<TestWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'jobloom-cli-'));
  const printed: string[] = [];
  const reported: string[] = [];
  const opened: string[] = [];
  const waiting = new Map<number, (line: string) => void>();
  const stop = new AbortController();
  let secrets = 0;
  const world: World = {
    program: {
      version: '0.1.0',
      localBatch: [fileURLToPath(new URL('./fakeLocalBatch.mjs', import.meta.url))],
      page: join(directory, 'page'),
    },
    env: { PATH: process.env.PATH },
    language: 'en',
    directory,
    home: directory,
    print: (line) => {
      waiting.get(printed.length)?.(line);
      printed.push(line);
    },
    report: (line) => reported.push(line),
    colors: { print: false, report: false },
    readInput: async () => '',
    fetch,
    now: Date.now,
    // Time runs a hundred times faster, so that nothing waits.
    sleep: (milliseconds, signal) => sleep(milliseconds / 100, undefined, signal && { signal }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: () => 0,
    newSecret: () => `secret-${++secrets}`,
    stopSignal: () => stop.signal,
    openBrowser: (url) => opened.push(url),
    ...over,
  };
  onTestFinished(async () => {
    stop.abort();
    await rm(directory, { recursive: true, force: true });
  });
  return {
    world,
    printed,
    reported,
    opened,
    dataDir: join(directory, '.jobloom'),
    jobloom: (...argv) => run(argv, world),
    stop: () => stop.abort(),
    printedLine: (index) =>
      new Promise((resolve) => {
        const there = printed[index];
        if (there !== undefined) resolve(there);
        else waiting.set(index, resolve);
      }),
    write: (name, content) => writeFile(join(directory, name), json(content)),
    read: (name) => readFile(join(directory, name), 'utf8'),
  };
}
