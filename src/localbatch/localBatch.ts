// The whole local Batch service on one data directory, from the lock to the HTTP server.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { checkRequest } from '../model/checks/checkRequest.ts';
import type { Sandbox } from '../wire/status.ts';
import { cosFolder } from './files/cosFolder.ts';
import { jobFiles } from './files/jobFiles.ts';
import type { KeyPair } from './front/authenticate.ts';
import { front } from './front/front.ts';
import { keyPairIn, randomText } from './keyPair.ts';
import { processRunner } from './runner/processRunner.ts';
import { findSandboxing } from './runner/sandbox.ts';
import { type BatchService, batchService } from './service/batchService.ts';
import { systemClock } from './service/clock.ts';
import { lockDirectory } from './store/directoryLock.ts';
import { sqliteJobStore } from './store/sqliteJobStore.ts';

export interface LocalBatchOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Made when it is not there, for its owner alone. */
  readonly dataDir: string;
  /** PATH and JOBLOOM_SANDBOX are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: (trouble: unknown) => void;
}

export interface LocalBatch extends KeyPair {
  readonly endpoint: string;
  /** One that is as good as any other: the local service stands for all regions. */
  readonly region: string;
  readonly sandbox: Sandbox;
  readonly service: BatchService;
  /** Takes no more work, ends what runs (it is run again at the next start), and gives the directory up. */
  close(): Promise<void>;
}

const jobIdLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Even one core runs two commands at once, or a waiting one would keep all others waiting. */
const fewestMachines = 2;

/**
 * @throws {DirectoryInUse} when another service has the data directory
 * @throws an error of code EADDRINUSE when the port is taken
 */
export async function startLocalBatch({
  port,
  dataDir,
  env,
  report,
}: LocalBatchOptions): Promise<LocalBatch> {
  const root = path.resolve(dataDir);
  mkdirSync(path.join(root, 'cos'), { recursive: true, mode: 0o700 });
  const unlock = lockDirectory(root);
  try {
    const keys = keyPairIn(path.join(root, 'local-batch-key.json'));
    const { sandbox, plain, sandboxed } = await findSandboxing({ dataDir: root, env });
    const files = jobFiles(root);
    const store = sqliteJobStore(path.join(root, 'local-batch.db'));
    const runner = processRunner({ files, cos: cosFolder(path.join(root, 'cos')), plain, sandboxed });
    const machines = Math.max(fewestMachines, availableParallelism());
    const service = batchService({ store, runner, files, clock: systemClock, machines });
    const app = front({
      ...{ service, store, files, keys, sandbox, report },
      hasSandbox: sandboxed !== undefined,
      check: checkRequest,
      now: systemClock.now,
      newJobId: () => `job-${randomText(8, jobIdLetters)}`,
      newRequestId: randomUUID,
    });
    const server = createAdaptorServer({ fetch: app.fetch });
    await listen(server, port);
    // Only once the port is ours: a start that fails runs nothing.
    service.recover();
    return {
      endpoint: `http://127.0.0.1:${portOf(server)}`,
      ...keys,
      region: 'ap-guangzhou',
      sandbox,
      service,
      async close() {
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        await service.close();
        store.close();
        unlock();
      },
    };
  } catch (trouble) {
    unlock();
    throw trouble;
  }
}

type Server = ReturnType<typeof createAdaptorServer>;

/** On the loopback interface alone: nobody else's requests come in, whatever their signature. */
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
