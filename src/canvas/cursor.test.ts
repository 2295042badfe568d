import { describe, expect, it } from 'vitest';
import { draftWith, idOf, taskId } from '../model/testing/builders.ts';
import { cursorTask, nearestTask } from './cursor.ts';

const [a, b] = [taskId('a'), taskId('b')];
const there = () => true;
const nobody = () => null;

describe('the task that keys act on', () => {
  it('is none at first, then the selected one', () => {
    expect(cursorTask(null, new Set(), there, nobody)).toBeNull();
    expect(cursorTask(null, new Set([b]), there, nobody)).toBe(b);
  });
  it('is where the keyboard went, also away from the selection on purpose', () => {
    expect(cursorTask({ id: a, kept: false }, new Set([a, b]), there, nobody)).toBe(a);
    expect(cursorTask({ id: a, kept: true }, new Set([b]), there, nobody)).toBe(a);
    expect(cursorTask({ id: a, kept: false }, new Set(), there, nobody)).toBe(a);
  });
  it('follows a selection that was made elsewhere', () => {
    expect(cursorTask({ id: a, kept: false }, new Set([b]), there, nobody)).toBe(b);
  });
  it('goes on beside a task that is gone where nothing is selected', () => {
    expect(
      cursorTask(
        { id: a, kept: false },
        new Set(),
        (id) => id !== a,
        () => b,
      ),
    ).toBe(b);
    const draft = draftWith({ tasks: ['near', 'far'] });
    const [near, far] = [idOf(draft, 'near'), idOf(draft, 'far')];
    const positions = { [far]: { x: 0, y: 0 }, [near]: { x: 500, y: 100 } };
    expect(nearestTask(draft, positions, { x: 450, y: 0 })).toBe(near);
    expect(nearestTask({ ...draft, tasks: [] }, {}, { x: 0, y: 0 })).toBeNull();
  });
  it('leaves a task that is gone', () => {
    expect(cursorTask({ id: a, kept: true }, new Set([b]), (id) => id !== a, nobody)).toBe(b);
    expect(cursorTask({ id: a, kept: true }, new Set(), () => false, nobody)).toBeNull();
  });
});
