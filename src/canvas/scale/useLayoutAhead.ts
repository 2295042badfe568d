import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../model/draft.ts';
import { graphOf } from '../../model/graph.ts';
import { gridOf } from '../../model/layout/gridOf.ts';
import { isKnown, keepLayout } from '../../model/layout.ts';
import { type LayoutReply, positionsFrom, requestOf } from './layoutMessages.ts';
import { keepWorkerReady, takeWorker } from './layoutWorkers.ts';

keepWorkerReady();

interface LayoutAhead {
  /** The share that is done; null while nothing is worked out. */
  readonly done: number | null;
  /** Sees to it that the layout of the draft is known, then calls `then`; at once where it is known or quick. */
  readonly ahead: (draft: Draft, then: () => void) => void;
  /** Ends what is being worked out; nothing is called. */
  readonly cancel: () => void;
}

/** Layouts worked out beside the page, one at a time: the last one that is asked for. */
export function useLayoutAhead(): LayoutAhead {
  const [done, setDone] = useState<number | null>(null);
  const worker = useRef<Worker | null>(null);
  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setDone(null);
  }, []);
  const ahead = useCallback(
    (draft: Draft, then: () => void) => {
      cancel();
      if (isKnown(draft) || typeof Worker === 'undefined') return then();
      const made = takeWorker();
      worker.current = made;
      setDone(0);
      made.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
        if ('done' in data) return setDone(data.done);
        keepLayout(draft, positionsFrom(draft, data.corners));
        cancel();
        then();
      };
      // Where a worker cannot be had, waiting is better than no picture.
      made.onerror = () => {
        cancel();
        then();
      };
      made.postMessage(requestOf(draft));
    },
    [cancel],
  );
  useEffect(() => cancel, [cancel]);
  return { done, ahead, cancel };
}

/** Gives the draft plain rows for its layout, for those who do not want to wait for a better one. */
export const keepRows = (draft: Draft): void => keepLayout(draft, Object.fromEntries(gridOf(graphOf(draft))));
