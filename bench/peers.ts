import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Point } from '../src/model/draft.ts';
import type { Shape } from './graphs.ts';
import { within } from './within.ts';

/** What a process of {@link file://./layoutPeer.ts} is asked. */
export interface PeerTask {
  readonly peer: Peer;
  readonly shape: Shape;
  /** Timed runs; fewer when these milliseconds are over. */
  readonly runs: number;
  readonly enoughMs: number;
}

export type Peer = 'dagre' | 'elk';

/** What it answers: milliseconds of the processor for each run, and where everything stands. */
export interface Drawn {
  readonly times: readonly number[];
  readonly places: Readonly<Record<string, Point>>;
}

/** Milliseconds that a layout may take, by the clock. */
const patienceMs = 30_000;
/** No further run is begun after these. */
const enoughMs = 4000;

/** The layout of another library; fails with `Late` when it takes too long. */
export async function drawnBy(peer: Peer, shape: Shape, runs: number): Promise<Drawn> {
  // Beside the bundle in which this stands.
  const child = fork(fileURLToPath(new URL('./layoutPeer.js', import.meta.url)));
  const answer = new Promise<Drawn>((resolve, reject) => {
    child.once('message', (drawn) => resolve(drawn as Drawn));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The process of ${peer} has ended with ${code}`)));
  });
  try {
    child.send({ peer, shape, runs, enoughMs } satisfies PeerTask);
    return await within(patienceMs, `the layout of ${shape.name} by ${peer}`, answer);
  } finally {
    child.kill('SIGKILL');
  }
}
