import { expect, test } from 'vitest';
import type { TaskRun } from '../ui/taskRun.ts';
import { makeRunMemory } from './makeRunMemory.ts';

const waiting = (detail: string): TaskRun => ({ state: 'PENDING', detail });

test('what is alike stays as it was, and what has changed comes', () => {
  const remember = makeRunMemory();
  const first = remember(
    new Map([
      ['a', waiting('waits')],
      ['b', waiting('waits')],
    ]),
  );
  expect(
    remember(
      new Map([
        ['a', waiting('waits')],
        ['b', waiting('waits')],
      ]),
    ),
  ).toBe(first);
  const next = remember(
    new Map([
      ['a', waiting('waits')],
      ['b', waiting('waits for a')],
    ]),
  );
  expect(next.get('a')).toBe(first.get('a'));
  expect(next.get('b')?.detail).toBe('waits for a');
  expect(remember(new Map([['a', waiting('waits')]]))).not.toBe(next);
});
