import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';

/** Calls `follow` with where the view is, now and on each frame of a move, without drawing anything anew. */
export function useTransform(follow: (transform: ReactFlowState['transform']) => void): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let before: ReactFlowState['transform'] | undefined;
    const look = ({ transform }: Pick<ReactFlowState, 'transform'>) => {
      if (transform === before) return;
      before = transform;
      follow(transform);
    };
    look(store.getState());
    return store.subscribe(look);
  }, [store, follow]);
}
