import type { SearchTerm } from '../../model/search.ts';
import type { Row } from './rows.ts';

/** What every row of the grid is told. What keys and the pointer do on it is up to the tree. */
export interface RowProps<Kind extends Row> {
  readonly row: Kind;
  /** From 1, among all that can be scrolled to. */
  readonly index: number;
  /** The one that the Tab key goes to. */
  readonly isStop: boolean;
  readonly terms: readonly SearchTerm[];
  /** Its name is being changed; called with the new one. */
  readonly onRename: ((name: string | null) => void) | undefined;
}

interface Told {
  readonly label: string;
  readonly selected: boolean;
}

/** The attributes by which the row is one of a tree. */
export const rowAttributes = (
  { row, index, isStop }: Pick<RowProps<Row>, 'row' | 'index' | 'isStop'>,
  { label, selected }: Told,
) => ({
  role: 'row',
  tabIndex: isStop ? 0 : -1,
  'aria-label': label,
  'aria-selected': selected,
  'aria-expanded': row.kind === 'link' ? undefined : row.open,
  'aria-level': row.level,
  'aria-posinset': row.at,
  'aria-setsize': row.of,
  'aria-rowindex': index,
  'data-row': row.key,
  'data-level': row.level,
});

/** For the parts of a row. The row is what has the focus, as in a tree. */
export const gridCell = { role: 'gridcell' } as const;
