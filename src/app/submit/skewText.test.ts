import { expect, it } from 'vitest';
import { skewText } from './skewText.ts';

it.each([
  [432, 'The clock of this machine is 7 min 12 s ahead.', '本机时钟快了 7 分 12 秒。'],
  [-301, 'The clock of this machine is 5 min 1 s behind.', '本机时钟慢了 5 分 1 秒。'],
  [28_800, 'The clock of this machine is 8 h ahead.', '本机时钟快了 8 小时。'],
  [90_061, 'The clock of this machine is 1 d 1 h ahead.', '本机时钟快了 1 天 1 小时。'],
  [0, 'The clock of this machine is 0 s ahead.', '本机时钟快了 0 秒。'],
])('%i s', (skew, en, zh) => {
  expect(skewText(skew)).toEqual({ en, zh });
});
