// Which key means what on the canvas. Pure, so that the whole keyboard can be read and tested in one place.
import { isArrow } from './nudges.ts';
import type { Arrow } from './walk.ts';

export type KeyAction =
  /** `keep`: move without changing the selection. */
  | { readonly type: 'walk'; readonly arrow: Arrow; readonly keep: boolean }
  | { readonly type: 'end'; readonly which: 'first' | 'last'; readonly keep: boolean }
  /** Moves what is selected. */
  | { readonly type: 'nudge'; readonly arrow: Arrow }
  | {
      readonly type:
        | 'open'
        | 'toggle'
        | 'rename'
        | 'connect'
        | 'finishConnect'
        | 'remove'
        | 'bridge'
        | 'group'
        | 'ungroup'
        | 'fold'
        | 'duplicate'
        | 'reverse'
        | 'insert'
        | 'nextDependence'
        | 'upstream'
        | 'downstream'
        | 'tidySelection'
        | 'menu'
        | 'add'
        | 'note'
        | 'tidy'
        | 'fit'
        | 'map'
        | 'select'
        | 'selectAll'
        | 'zoomIn'
        | 'zoomOut'
        | 'fullSize'
        | 'escape';
    };
export type PlainAction = Exclude<KeyAction['type'], 'walk' | 'end' | 'nudge'>;

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const named: Readonly<Record<string, PlainAction>> = {
  Enter: 'open',
  ' ': 'toggle',
  F2: 'rename',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'escape',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fullSize',
  ContextMenu: 'menu',
  a: 'add',
  c: 'connect',
  d: 'downstream',
  e: 'nextDependence',
  i: 'insert',
  r: 'reverse',
  u: 'upstream',
  f: 'fit',
  g: 'group',
  l: 'tidy',
  m: 'map',
  n: 'note',
  v: 'select',
};
const withShift: Readonly<Record<string, PlainAction>> = {
  Delete: 'bridge',
  Backspace: 'bridge',
  F10: 'menu',
  f: 'fold',
  g: 'ungroup',
  l: 'tidySelection',
};
const withMod: Readonly<Record<string, PlainAction>> = { a: 'selectAll', d: 'duplicate' };
const whileReading: ReadonlySet<PlainAction> = new Set([
  'open',
  'escape',
  'zoomIn',
  'zoomOut',
  'fullSize',
  'fit',
  'map',
]);

export interface KeyMode {
  /** A connection is being made with the keyboard. */
  readonly connecting: boolean;
  /** The graph is for reading only. */
  readonly readOnly: boolean;
}

/** What the key press asks for; undefined when it is not for the canvas. */
export function keyAction(press: KeyPress, { connecting, readOnly }: KeyMode): KeyAction | undefined {
  const mod = press.ctrlKey || press.metaKey;
  if (isArrow(press.key)) {
    if (press.altKey) return mod || readOnly ? undefined : { type: 'nudge', arrow: press.key };
    return { type: 'walk', arrow: press.key, keep: mod || connecting };
  }
  if (press.altKey) return undefined;
  if (press.key === 'Home' || press.key === 'End')
    return { type: 'end', which: press.key === 'Home' ? 'first' : 'last', keep: mod || connecting };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const type = mod ? withMod[key] : ((press.shiftKey ? withShift[key] : undefined) ?? named[key]);
  if (type === undefined || (readOnly && !whileReading.has(type))) return undefined;
  return { type: connecting && (type === 'open' || type === 'toggle') ? 'finishConnect' : type };
}
