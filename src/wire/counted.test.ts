import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('separates thousands, as Chinese does', () => {
  expect(counted(10_000)).toBe('10,000');
  expect(counted(10_000)).toBe((10_000).toLocaleString('zh-CN'));
});
