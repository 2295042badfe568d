import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Range, windowOf } from './rowWindow.ts';

/** As the style sheet has it. */
export const rowHeight = 28;
/** Before anything is measured. */
const guess = { top: 0, height: 800, rowHeight };

export interface RowWindow {
  /** For the list, which scrolls in the element around it. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly range: Range;
  /** Brings the row into sight as soon as it is drawn, and with `focus` the keyboard to it. */
  readonly seek: (key: string, focus: boolean) => void;
  /** Gives the row that the Tab key goes to the focus. */
  readonly refocus: () => void;
  /** For the list: with them the focus stays in it when the row that has it goes. */
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Which of so many rows are drawn, and which of them has the focus. */
export function useRowWindow(count: number): RowWindow {
  const listRef = useRef<HTMLDivElement>(null);
  const sought = useRef<{ readonly key: string; readonly focus: boolean } | null>(null);
  const hasFocus = useRef(false);
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

  const reach = useCallback(() => {
    const list = listRef.current;
    if (list === null || sought.current === null) return false;
    const { key, focus } = sought.current;
    const row = [...list.querySelectorAll<HTMLElement>('[data-row]')].find(
      ({ dataset }) => dataset.row === key,
    );
    if (row === undefined) return false;
    sought.current = null;
    if (focus) row.focus();
    else row.scrollIntoView({ block: 'nearest' });
    return true;
  }, []);
  const refocus = useCallback(
    () => listRef.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus(),
    [],
  );
  // After every drawing: the row that is waited for may have come with it, or the one with the focus may be gone, which
  // the browser says to nobody.
  useLayoutEffect(() => {
    const list = listRef.current;
    const at = document.activeElement;
    if (at !== document.body && list?.contains(at) !== true) {
      // The keyboard has gone elsewhere meanwhile.
      hasFocus.current = false;
      if (sought.current?.focus === true) sought.current = null;
    }
    if (!reach() && hasFocus.current && at === document.body) refocus();
  });
  return {
    listRef,
    range: count < range.to ? windowOf(count, guess) : range,
    seek: useCallback(
      (key: string, focus: boolean) => {
        sought.current = { key, focus };
        reach();
      },
      [reach],
    ),
    refocus,
    onFocus: useCallback(() => {
      hasFocus.current = true;
    }, []),
    onBlur: useCallback(({ relatedTarget }: FocusEvent) => {
      hasFocus.current = relatedTarget instanceof Node && listRef.current?.contains(relatedTarget) === true;
    }, []),
  };
}
