import { expect, test } from 'vitest';
import { pngScale } from './pngPicture.ts';

test('a picture is drawn twice as sharp, as sharp as the browser can, or not at all', () => {
  expect(pngScale({ width: 1440, height: 900 })).toBe(2);
  expect(pngScale({ width: 8192, height: 100 })).toBe(2);
  expect(pngScale({ width: 8193, height: 100 })).toBe(1);
  expect(pngScale({ width: 4096, height: 4096 })).toBe(2);
  expect(pngScale({ width: 4097, height: 4096 })).toBe(1);
  expect(pngScale({ width: 16_385, height: 100 })).toBeUndefined();
  expect(pngScale({ width: 8193, height: 8192 })).toBeUndefined();
});
