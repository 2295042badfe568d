// Long lists are shown a page at a time: thousands of rows of live fields would make every key slow.
import { useCallback } from 'react';
import { useOfSubject, usePanel } from './panel.ts';

/** As many rows as are drawn at once without a noticeable pause. */
export const pageSize = 100;

export interface Pages {
  /** The places in the list that are on this page. */
  readonly places: readonly number[];
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
}

/** The place that a control of the list belongs to: 3 for `EnvVars[3].Name` in `EnvVars`. */
export function placeIn(list: string, name: string): number | undefined {
  if (!name.startsWith(`${list}[`)) return undefined;
  const place = Number.parseInt(name.slice(list.length + 1), 10);
  return Number.isNaN(place) ? undefined : place;
}

/** The page of a list of `length` items that is shown, and the ref of the element around it: focus turns pages. */
export function usePages(list: string, length: number) {
  const { targets } = usePanel();
  const [wanted, turn] = useOfSubject(0);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      return targets.onAwaited((name) => {
        const place = placeIn(list, name);
        if (place !== undefined) turn(Math.floor(place / pageSize));
      });
    },
    [targets, list, turn],
  );
  const count = Math.max(1, Math.ceil(length / pageSize));
  const page = Math.min(wanted, count - 1);
  const first = page * pageSize;
  const places = Array.from({ length: Math.min(pageSize, length - first) }, (_, at) => first + at);
  const pages: Pages = { places, page, count, turn };
  return { pages, attach };
}
