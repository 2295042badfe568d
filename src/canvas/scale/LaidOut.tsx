import { type ReactNode, useEffect, useReducer } from 'react';
import type { Draft } from '../../model/draft.ts';
import { isQuick, tooMany } from '../../model/layout.ts';
import { useWords } from '../../ui/i18n.ts';
import { LayoutBar } from './LayoutBar.tsx';
import { scaleWords } from './scaleWords.ts';
import { TooMany } from './TooMany.tsx';
import { keepRows, useLayoutAhead } from './useLayoutAhead.ts';

/** The graph as soon as its tasks have places; before that how far the layout is, and beyond all measure why there is none. */
export function LaidOut({ draft, children }: { draft: Draft; children: ReactNode }) {
  const t = useWords(scaleWords);
  const { done, ahead, cancel } = useLayoutAhead();
  const [, look] = useReducer((times: number) => times + 1, 0);
  const count = draft.tasks.length;
  const isReady = isQuick(draft);
  useEffect(() => {
    if (!isReady) ahead(draft, look);
  }, [isReady, draft, ahead]);
  if (count > tooMany) return <TooMany count={count} />;
  if (isReady || typeof Worker === 'undefined') return children;
  const giveUp = () => {
    cancel();
    keepRows(draft);
    look();
  };
  return <LayoutBar count={count} done={done ?? 0} onCancel={giveUp} hint={t('cancelHint')} />;
}
