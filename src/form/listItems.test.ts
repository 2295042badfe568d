import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveItem, pastedTexts, pasteItems, withoutItem } from './listItems.ts';

describe('moveItem', () => {
  it('swaps an item with its neighbour', () => {
    const items = ['A', 'B', 'C'];
    expect(moveItem(items, 0, 1)).toEqual(['B', 'A', 'C']);
    expect(moveItem(items, 2, -1)).toEqual(['A', 'C', 'B']);
  });

  it('leaves the list alone at its edges', () => {
    const items = ['A', 'B'];
    expect(moveItem(items, 0, -1)).toBe(items);
    expect(moveItem(items, 1, 1)).toBe(items);
  });

  it('is undone by moving back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), fc.nat(), (items, n) => {
        const index = n % (items.length - 1);
        expect(moveItem(moveItem(items, index, 1), index + 1, -1)).toEqual(items);
      }),
    );
  });
});

describe('withoutItem', () => {
  it('takes one item out', () => {
    expect(withoutItem(['A', 'B'], 0)).toEqual(['B']);
  });
});

describe('pastedTexts', () => {
  it('takes a block apart at lines, commas and blanks, also those of Chinese', () => {
    expect(pastedTexts('sg-1\r\nsg-2, sg-3；sg-4、sg-5\n')).toEqual(['sg-1', 'sg-2', 'sg-3', 'sg-4', 'sg-5']);
  });

  it('leaves a single text to the field', () => {
    expect(pastedTexts(' sg-1 ')).toEqual([]);
    expect(pastedTexts('')).toEqual([]);
  });
});

describe('pasteItems', () => {
  it('takes the place of an empty text, and follows one that is not', () => {
    expect(pasteItems(['a', '', 'z'], 1, ['x', 'y'])).toEqual(['a', 'x', 'y', 'z']);
    expect(pasteItems(['a', 'z'], 0, ['x', 'y'])).toEqual(['a', 'x', 'y', 'z']);
  });

  it('loses nothing that was there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.nat(9), (items, index) => {
        expect(pasteItems(items, index, ['x', 'y']).toSorted()).toEqual([...items, 'x', 'y'].toSorted());
      }),
    );
  });
});
