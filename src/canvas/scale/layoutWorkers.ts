// Workers for layouts. The first is started ahead: that takes as long as the layout of a thousand tasks.

let waiting: Worker | null = null;

/** Starts a worker ahead, unless one waits already or the browser has none. */
export function keepWorkerReady(): void {
  if (waiting !== null || typeof Worker === 'undefined') return;
  const made = makeWorker();
  waiting = made;
  made.onerror = () => {
    if (waiting === made) waiting = null;
  };
}

/** A worker that has nothing to do yet. */
export function takeWorker(): Worker {
  const taken = waiting ?? makeWorker();
  waiting = null;
  return taken;
}

const makeWorker = () => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
