import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, moveCaret } from './caret.ts';

describe('changeBetween', () => {
  it('is the one stretch that differs', () => {
    expect(changeBetween('align', 'pre-align')).toEqual({ from: 0, to: 0, insert: 'pre-' });
    expect(changeBetween('a-b-c', 'a-x-c')).toEqual({ from: 2, to: 3, insert: 'x' });
    expect(changeBetween('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
    expect(changeBetween('same', 'same')).toBeUndefined();
  });

  it('makes the one text the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = changeBetween(before, after);
        if (change === undefined) return before === after;
        return before.slice(0, change.from) + change.insert + before.slice(change.to) === after;
      }),
    );
  });
});

describe('moveCaret', () => {
  it('stays before the change, moves along after it, and goes to the end of it inside', () => {
    expect(moveCaret('align', 'pre-align', 5)).toBe(9);
    expect(moveCaret('align', 'align-1', 2)).toBe(2);
    expect(moveCaret('abcdef', 'abXYf', 4)).toBe(4);
  });

  it('is always a place in the new text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, n) => {
        const moved = moveCaret(before, after, n % (before.length + 1));
        return moved >= 0 && moved <= after.length;
      }),
    );
  });
});
