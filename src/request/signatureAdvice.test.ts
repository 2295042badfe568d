import { expect, test } from 'vitest';
import { adviceFor } from './signatureAdvice.ts';

test('a cause that says what to do itself has no further advice', () => {
  expect(adviceFor('local-date')?.en).toContain('date -u');
  expect(adviceFor('secret-blank')).toBeUndefined();
  expect(adviceFor('constructor')).toBeUndefined();
});
