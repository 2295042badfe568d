import { useDeferredValue, useState } from 'react';
import type { Draft } from '../model/draft.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { followed, startTrail, type Trail } from './trail.ts';

/** The last edit, also for a view that is opened after it. */
const trails = new WeakMap<object, Trail>();

/** The draft as the views of the request show it, and what its last edit is to be compared with. */
export function useTrail(): { readonly draft: Draft; readonly trail: Trail } {
  const { draft: store } = useWorkbench();
  // A large request takes longer to write down than a key press may.
  const { draft, origin } = useDeferredValue(useDraft((state) => state));
  const [trail, setTrail] = useState(() => {
    const known = trails.get(store);
    return known?.draft === draft ? known : startTrail(draft);
  });
  const next = followed(trail, draft, origin);
  if (next !== trail) setTrail(next);
  trails.set(store, next);
  return { draft, trail: next };
}
