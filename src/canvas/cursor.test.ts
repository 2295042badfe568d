import { describe, expect, it } from 'vitest';
import { taskId } from '../model/testing/builders.ts';
import { cursorTask } from './cursor.ts';

const [a, b] = [taskId('a'), taskId('b')];
const there = () => true;

describe('the task that keys act on', () => {
  it('is none at first, then the selected one', () => {
    expect(cursorTask(null, new Set(), there)).toBeNull();
    expect(cursorTask(null, new Set([b]), there)).toBe(b);
  });
  it('is where the keyboard went, also away from the selection on purpose', () => {
    expect(cursorTask({ id: a, kept: false }, new Set([a, b]), there)).toBe(a);
    expect(cursorTask({ id: a, kept: true }, new Set([b]), there)).toBe(a);
    expect(cursorTask({ id: a, kept: false }, new Set(), there)).toBe(a);
  });
  it('follows a selection that was made elsewhere', () => {
    expect(cursorTask({ id: a, kept: false }, new Set([b]), there)).toBe(b);
  });
  it('leaves a task that is gone', () => {
    expect(cursorTask({ id: a, kept: true }, new Set([b]), (id) => id !== a)).toBe(b);
    expect(cursorTask({ id: a, kept: true }, new Set(), () => false)).toBeNull();
  });
});
