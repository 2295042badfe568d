// Which key means which edit in the outline. The same keys as on the canvas; walking and opening is the tree's own.
import type { Row } from './rows.ts';

type TreeAction =
  | 'open'
  | 'rename'
  | 'menu'
  | 'add'
  | 'connect'
  | 'finish'
  | 'cancel'
  | 'toggle'
  | 'selectAll'
  | 'duplicate'
  | 'remove'
  | 'bridge'
  | 'upstream'
  | 'downstream'
  | 'reverse'
  | 'insert'
  | 'group'
  | 'ungroup'
  | 'fold';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Where {
  readonly kind: Row['kind'];
  /** A connection is being made. */
  readonly connecting: boolean;
}

type Keys = Readonly<Record<string, TreeAction>>;

const anywhere: Keys = { a: 'add', ContextMenu: 'menu' };
/** For one task or for several, as those of a group. */
const tasks: Keys = {
  c: 'connect',
  F2: 'rename',
  d: 'downstream',
  g: 'group',
  u: 'upstream',
  Delete: 'remove',
  Backspace: 'remove',
};
const on: Readonly<Record<Row['kind'], Keys>> = {
  group: tasks,
  task: { ...tasks, Enter: 'open' },
  link: { i: 'insert', r: 'reverse', Delete: 'remove', Backspace: 'remove' },
};
const onTasksWithShift: Keys = { Delete: 'bridge', Backspace: 'bridge', f: 'fold', g: 'ungroup' };
const onTasksWithMod: Keys = { d: 'duplicate', ' ': 'toggle' };
const whileConnecting: Keys = { Enter: 'finish', ' ': 'finish', Escape: 'cancel' };

/** The edit that the key press asks for; undefined when it asks for none. */
export function treeKey(press: Press, { kind, connecting }: Where): TreeAction | undefined {
  if (press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'a') return 'selectAll';
    return kind === 'link' ? undefined : onTasksWithMod[key];
  }
  if (press.shiftKey && key === 'F10') return 'menu';
  const ending = connecting ? whileConnecting[key] : undefined;
  if (ending !== undefined) return ending;
  const shifted = press.shiftKey && kind !== 'link' ? onTasksWithShift[key] : undefined;
  return shifted ?? on[kind][key] ?? anywhere[key];
}
