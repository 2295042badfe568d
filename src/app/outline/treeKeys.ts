// Which key means which edit in the outline. The same keys as on the canvas; walking and opening is the tree's own.
type TreeAction =
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
  | 'disconnect'
  | 'reverse'
  | 'insert';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Where {
  readonly kind: 'task' | 'link';
  /** A connection is being made. */
  readonly connecting: boolean;
}

const onTask: Readonly<Record<string, TreeAction>> = {
  c: 'connect',
  d: 'downstream',
  u: 'upstream',
  Delete: 'remove',
  Backspace: 'remove',
};
const onTaskWithShift: Readonly<Record<string, TreeAction>> = { Delete: 'bridge', Backspace: 'bridge' };
const onTaskWithMod: Readonly<Record<string, TreeAction>> = { d: 'duplicate', ' ': 'toggle' };
const onLink: Readonly<Record<string, TreeAction>> = {
  i: 'insert',
  r: 'reverse',
  Delete: 'disconnect',
  Backspace: 'disconnect',
};
const whileConnecting: Readonly<Record<string, TreeAction>> = {
  Enter: 'finish',
  ' ': 'finish',
  Escape: 'cancel',
};

/** The edit that the key press asks for; undefined when it asks for none. */
export function treeKey(press: Press, { kind, connecting }: Where): TreeAction | undefined {
  if (press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'a') return 'selectAll';
    return kind === 'task' ? onTaskWithMod[key] : undefined;
  }
  const ending = connecting ? whileConnecting[key] : undefined;
  if (ending !== undefined) return ending;
  if (kind === 'link') return onLink[key];
  return (press.shiftKey ? onTaskWithShift[key] : undefined) ?? onTask[key];
}
