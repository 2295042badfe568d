import { useEffect, useMemo, useRef } from 'react';
import type { Draft } from '../../model/draft.ts';
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
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  const steps = useMemo(() => {
    const glide = (change: () => void) => {
      const { places, show } = latest.current;
      places.glide(change, show.everything);
    };
    return {
      tidy: () =>
        ahead(seenOf(drafts.getState().draft).draft, () => glide(() => latest.current.edits.tidy())),
      turn(direction: Draft['board']['direction']) {
        const { draft } = drafts.getState();
        const turned = { ...draft, board: { ...draft.board, direction } };
        ahead(seenOf(turned).draft, () => glide(() => latest.current.edits.turn(direction)));
      },
    };
  }, [drafts, ahead]);
  return { steps, done, cancel };
}
