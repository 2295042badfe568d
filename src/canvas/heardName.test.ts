import { expect, it } from 'vitest';
import { heardName } from './heardName.ts';

it('is the name, or the beginning of one that is far too long', () => {
  expect(heardName('align')).toBe('align');
  expect(heardName('x'.repeat(10_000))).toBe(`${'x'.repeat(120)}…`);
});
