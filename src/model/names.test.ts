import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueTaskName } from './names.ts';
import { draftWith } from './testing/builders.ts';

test.each<[string[], string, string]>([
  [[], 'align', 'align'],
  [['align'], 'align', 'align-2'],
  [['align', 'align-2'], 'align', 'align-3'],
  [['align', 'align-3'], 'align', 'align-2'],
  [['align-2'], 'align-2', 'align-3'],
  [['align-9', 'align-10'], 'align-9', 'align-11'],
  [['-2'], '-2', '-2-2'],
  [['a-007'], 'a-007', 'a-8'],
  [[], '', 'task-2'],
  [['__proto__'], '__proto__', '__proto__-2'],
])('among %j, %j becomes %j', (tasks, base, expected) => {
  expect(uniqueTaskName(draftWith({ tasks }), base)).toBe(expected);
});

test('the name is never taken', () => {
  const name = fc.constantFrom('a', 'a-2', 'a-3', 'b', '1', '');
  fc.assert(
    fc.property(fc.array(name), name, (tasks, base) => {
      const unique = uniqueTaskName(draftWith({ tasks }), base);
      expect(tasks).not.toContain(unique);
      expect(unique).not.toBe('');
    }),
  );
});
