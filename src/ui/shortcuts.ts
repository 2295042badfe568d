// Shortcuts as people read them: ⌘ on the Mac, Ctrl elsewhere. Written as data: `mod+shift+Z`, `A`, `Escape`.

const onMac: Readonly<Record<string, string>> = { mod: '⌘', ctrl: '⌃', shift: '⇧', alt: '⌥' };
const elsewhere: Readonly<Record<string, string>> = { mod: 'Ctrl', ctrl: 'Ctrl', shift: 'Shift', alt: 'Alt' };
const keys: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

export function isMac(platform: string = navigator.platform): boolean {
  return /^(Mac|iPhone|iPad)/.test(platform);
}

/** "⌘↵" on the Mac, "Ctrl ↵" elsewhere. */
export function showShortcut(shortcut: string, mac: boolean = isMac()): string {
  const modifiers = mac ? onMac : elsewhere;
  return shortcut
    .split('+')
    .map((part) => modifiers[part] ?? keys[part] ?? part)
    .join(mac ? '' : ' ');
}

/** For `aria-keyshortcuts`, which names keys in full: "Meta+Enter", "Control+Enter". */
export function ariaShortcut(shortcut: string, mac: boolean = isMac()): string {
  const names: Readonly<Record<string, string>> = {
    mod: mac ? 'Meta' : 'Control',
    ctrl: 'Control',
    shift: 'Shift',
    alt: 'Alt',
  };
  return shortcut
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}
