import { describe, expect, it } from 'vitest';
import { type KeyMode, type KeyPress, keyAction } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, over: Partial<KeyPress> = {}, mode: Partial<KeyMode> = {}) =>
  keyAction({ ...plain, key, ...over }, { connecting: false, readOnly: false, ...mode });

describe('keys of the canvas', () => {
  it.each([
    ['Enter', 'open'],
    ['F2', 'rename'],
    ['Delete', 'remove'],
    ['Backspace', 'remove'],
    ['Escape', 'escape'],
    ['a', 'add'],
    ['A', 'add'],
    ['c', 'connect'],
    ['l', 'tidy'],
    ['f', 'fit'],
    ['g', 'group'],
    ['m', 'map'],
    ['n', 'note'],
    ['v', 'select'],
    ['+', 'zoomIn'],
    ['i', 'insert'],
    ['r', 'reverse'],
    ['e', 'nextDependence'],
    ['u', 'upstream'],
    ['d', 'downstream'],
    ['ContextMenu', 'menu'],
  ])('%s is %s', (key, type) => {
    expect(press(key)).toEqual({ type });
  });
  it('arrows walk, and leave the selection with Ctrl or ⌘', () => {
    expect(press('ArrowUp')).toEqual({ type: 'walk', arrow: 'ArrowUp', keep: false });
    expect(press('ArrowUp', { ctrlKey: true })).toMatchObject({ keep: true });
    expect(press('Home', { metaKey: true })).toEqual({ type: 'end', which: 'first', keep: true });
  });
  it('Shift makes another edit of some', () => {
    const shift = { shiftKey: true };
    expect(press('Delete', shift)).toEqual({ type: 'bridge' });
    expect(press('L', shift)).toEqual({ type: 'tidySelection' });
    expect(press('G', shift)).toEqual({ type: 'ungroup' });
    expect(press('F', shift)).toEqual({ type: 'fold' });
    expect(press('F10', shift)).toEqual({ type: 'menu' });
    expect(press('F10')).toBeUndefined();
    expect(press('A', shift)).toEqual({ type: 'add' });
  });
  it('Alt with an arrow moves what is selected', () => {
    expect(press('ArrowLeft', { altKey: true })).toEqual({ type: 'nudge', arrow: 'ArrowLeft' });
    expect(press('ArrowLeft', { altKey: true }, { readOnly: true })).toBeUndefined();
  });
  it('letters with a modifier belong to the page, but for select all and duplicate', () => {
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('l', { altKey: true })).toBeUndefined();
    expect(press('a', { ctrlKey: true })).toEqual({ type: 'selectAll' });
    expect(press('d', { metaKey: true })).toEqual({ type: 'duplicate' });
  });
  it('what has no meaning is left to the page', () => {
    expect(press('q')).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
  });
  it('while connecting, Enter connects and arrows leave the selection', () => {
    expect(press('Enter', {}, { connecting: true })).toEqual({ type: 'finishConnect' });
    expect(press('ArrowDown', {}, { connecting: true })).toMatchObject({ keep: true });
  });
  it('a graph for reading cannot be edited', () => {
    const reading = { readOnly: true };
    for (const key of ['a', 'c', 'l', 'Delete', 'F2', ' ']) expect(press(key, {}, reading)).toBeUndefined();
    expect(press('a', { ctrlKey: true }, reading)).toBeUndefined();
    expect(press('f', {}, reading)).toEqual({ type: 'fit' });
  });
});
