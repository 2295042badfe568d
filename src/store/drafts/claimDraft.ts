// One tab edits a draft at a time: the one that holds its lock (Web Locks, W3C; a lock goes with its tab, however that
// ends). The others stand in line.

/** What of the browser's LockManager is needed. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    held: (lock: object | null) => Promise<void> | undefined,
  ): Promise<unknown>;
}

export interface Claim {
  /** Whether the draft was free. */
  readonly atFirst: Promise<'held' | 'waiting'>;
  /** Lets the next in line have it, and stands in line behind. */
  giveWay(): void;
  /** Steps behind whoever else waits. */
  letPass(): void;
  /** Takes it from a tab that does not answer. */
  steal(): void;
  /** Wants it no longer. */
  release(): void;
}

export interface ClaimEvents {
  /** After having waited. */
  readonly onGranted: () => void;
  /** Another tab has taken it without being given it. */
  readonly onStolen: () => void;
}

/** Where there are no locks each tab holds what it claims; writing still notices that another has written. */
export function claimDraft(
  locks: Locks | undefined,
  id: string,
  { onGranted, onStolen }: ClaimEvents,
): Claim {
  const nothing = () => {};
  if (locks === undefined) {
    const atFirst = Promise.resolve('held' as const);
    return { atFirst, giveWay: nothing, letPass: nothing, steal: nothing, release: nothing };
  }
  const name = `jobloom.draft.${id}`;
  let letGo: (() => void) | undefined;
  let waiting: AbortController | undefined;

  /** Keeps the lock until `letGo`. */
  const hold = () =>
    new Promise<void>((resolve) => {
      letGo = resolve;
    });
  /** Rejects when the lock is stolen, and when waiting for it is called off. */
  const request = (
    options: Parameters<Locks['request']>[1],
    held: (lock: object | null) => Promise<void> | undefined,
  ) =>
    locks.request(name, options, held).catch(() => {
      if (letGo === undefined || options.signal?.aborted) return;
      letGo = undefined;
      onStolen();
    });
  const stopWaiting = () => {
    waiting?.abort();
    waiting = undefined;
  };
  const wait = () => {
    stopWaiting();
    waiting = new AbortController();
    const { signal } = waiting;
    void request({ signal }, () => {
      if (signal.aborted) return undefined;
      waiting = undefined;
      const kept = hold();
      onGranted();
      return kept;
    });
  };
  const drop = () => {
    letGo?.();
    letGo = undefined;
  };

  const atFirst = new Promise<'held' | 'waiting'>((resolve) => {
    void request({ ifAvailable: true }, (lock) => {
      resolve(lock === null ? 'waiting' : 'held');
      if (lock !== null) return hold();
      wait();
      return undefined;
    });
  });
  return {
    atFirst,
    giveWay() {
      drop();
      wait();
    },
    letPass: wait,
    steal() {
      stopWaiting();
      void request({ steal: true }, () => {
        const kept = hold();
        onGranted();
        return kept;
      });
    },
    release() {
      stopWaiting();
      drop();
    },
  };
}
