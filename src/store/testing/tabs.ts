// Several tabs of one browser: its locks, and what they say to one another.
import type { Locks } from '../drafts/claimDraft.ts';
import type { Channel, TabMessage } from '../drafts/tabChannel.ts';

interface Wish {
  readonly held: (lock: object | null) => Promise<void> | undefined;
  readonly resolve: () => void;
  readonly reject: (cause: Error) => void;
}

const aborted = () => new DOMException('aborted', 'AbortError');

/** Locks as the W3C specifies them, as far as a claim uses them. */
export function fakeLocks(): Locks & { readonly holds: (name: string) => boolean } {
  const holders = new Map<string, Wish>();
  const lines = new Map<string, Wish[]>();
  const lineOf = (name: string) => lines.get(name) ?? [];

  function grant(name: string, wish: Wish): void {
    holders.set(name, wish);
    void Promise.resolve(wish.held({})).then(() => {
      wish.resolve();
      if (holders.get(name) === wish) {
        holders.delete(name);
        next(name);
      }
    });
  }
  function next(name: string): void {
    const [first, ...rest] = lineOf(name);
    if (first === undefined || holders.has(name)) return;
    lines.set(name, rest);
    grant(name, first);
  }
  return {
    holds: (name) => holders.has(name),
    request: (name, { ifAvailable, steal, signal }, held) =>
      new Promise<void>((resolve, reject) => {
        const wish: Wish = { held, resolve, reject };
        if (steal) {
          holders.get(name)?.reject(aborted());
          return queueMicrotask(() => grant(name, wish));
        }
        if (ifAvailable && holders.has(name)) {
          return void Promise.resolve(held(null)).then(resolve);
        }
        lines.set(name, [...lineOf(name), wish]);
        signal?.addEventListener('abort', () => {
          lines.set(
            name,
            lineOf(name).filter((each) => each !== wish),
          );
          reject(aborted());
        });
        queueMicrotask(() => next(name));
      }),
  };
}

/** Makes a channel for each tab; what one sends all others hear, a moment later. */
export function fakeChannels(): () => Channel & { mute: boolean } {
  const ears = new Map<object, (message: TabMessage) => void>();
  return () => {
    const channel = {
      /** A tab that does not answer. */
      mute: false,
      send(message: TabMessage) {
        for (const [tab, hear] of ears) if (tab !== channel) queueMicrotask(() => hear(message));
      },
      listen(heard: (message: TabMessage) => void) {
        ears.set(channel, (message) => {
          if (!channel.mute) heard(message);
        });
      },
    };
    return channel;
  };
}
