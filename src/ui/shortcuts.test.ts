import { expect, it } from 'vitest';
import { ariaShortcut, isMac, showShortcut } from './shortcuts.ts';

it('shows the command key on the Mac', () => {
  expect(showShortcut('mod+Enter', true)).toBe('⌘↵');
  expect(showShortcut('mod+shift+Z', true)).toBe('⌘⇧Z');
});

it('shows Ctrl elsewhere', () => {
  expect(showShortcut('mod+Enter', false)).toBe('Ctrl ↵');
  expect(showShortcut('shift+F10', false)).toBe('Shift F10');
  expect(showShortcut('A', false)).toBe('A');
});

it('names keys in full for assistive technology', () => {
  expect(ariaShortcut('mod+shift+Z', true)).toBe('Meta+Shift+Z');
  expect(ariaShortcut('mod+Enter', false)).toBe('Control+Enter');
});

it('knows a Mac by its platform', () => {
  expect(isMac('MacIntel')).toBe(true);
  expect(isMac('Linux x86_64')).toBe(false);
});
