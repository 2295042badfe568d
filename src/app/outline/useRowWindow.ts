import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Range, windowOf } from './rowWindow.ts';

/** As the style sheet has it. */
export const rowHeight = 28;
/** Before anything is measured. */
const guess = { top: 0, height: 800, rowHeight };

interface RowWindow {
  /** For the list, which scrolls in the element around it. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly range: Range;
  /** Scrolls to the row when it is not in sight, and gives it the focus as soon as it is drawn. */
  readonly focusRow: (at: number, key: string) => void;
}

/** Which of so many rows are drawn. */
export function useRowWindow(count: number): RowWindow {
  const listRef = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [range, setRange] = useState(() => windowOf(count, guess));

  useLayoutEffect(() => {
    const list = listRef.current;
    const scroller = list?.parentElement;
    if (list === null || scroller === null || scroller === undefined) return;
    const look = () => {
      const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
      const next = windowOf(count, { top, height: scroller.clientHeight || guess.height, rowHeight });
      setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [count]);

  const rowOf = useCallback((key: string) => {
    const rows = listRef.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    return Array.from(rows).find(({ dataset }) => dataset.row === key);
  }, []);
  // After every drawing: the row that is waited for may have come with it.
  useLayoutEffect(() => {
    const row = wanted.current === null ? undefined : rowOf(wanted.current);
    if (row === undefined) return;
    wanted.current = null;
    row.focus();
  });
  const focusRow = useCallback(
    (at: number, key: string) => {
      const list = listRef.current;
      const row = rowOf(key);
      if (row !== undefined) return row.focus();
      wanted.current = key;
      const scroller = list?.parentElement;
      if (list === null || scroller === null || scroller === undefined) return;
      const above = list.offsetTop - scroller.offsetTop + at * rowHeight;
      scroller.scrollTop = Math.max(0, above - scroller.clientHeight / 2);
    },
    [rowOf],
  );
  return { listRef, range: count < range.to ? windowOf(count, guess) : range, focusRow };
}
