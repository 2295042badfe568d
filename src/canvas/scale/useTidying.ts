import { useMemo } from 'react';
import type { Draft } from '../../model/draft.ts';
import { useSteady } from '../../ui/useSteady.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { seenOf } from '../groups/seen.ts';
import type { Editor } from '../useEditor.ts';
import { useLayoutAhead } from './useLayoutAhead.ts';

interface Tidying {
  /** The same functions for the life of the canvas. */
  readonly steps: {
    readonly tidy: () => void;
    readonly turn: (direction: Draft['board']['direction']) => void;
  };
  /** The share of the layout that is done; null while none is worked out. */
  readonly done: number | null;
  readonly cancel: () => void;
}

/** New places for all tasks. Of a large job they are worked out beside the page, and the edit comes when they are there. */
export function useTidying(editor: Editor): Tidying {
  const { draft: drafts } = useWorkbench();
  const { done, ahead, cancel } = useLayoutAhead();
  const now = useSteady(() => editor);
  const steps = useMemo(() => {
    const glide = (change: () => void) => {
      const { places, show } = now();
      places.glide(change, show.everything);
    };
    return {
      tidy: () => ahead(seenOf(drafts.getState().draft).draft, () => glide(() => now().edits.tidy())),
      turn(direction: Draft['board']['direction']) {
        const { draft } = drafts.getState();
        const turned = { ...draft, board: { ...draft.board, direction } };
        ahead(seenOf(turned).draft, () => glide(() => now().edits.turn(direction)));
      },
    };
  }, [drafts, ahead, now]);
  return { steps, done, cancel };
}
