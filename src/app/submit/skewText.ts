import type { Text } from '../../wire/text.ts';

const units = [
  { seconds: 86_400, en: 'd', zh: '天' },
  { seconds: 3_600, en: 'h', zh: '小时' },
  { seconds: 60, en: 'min', zh: '分' },
  { seconds: 1, en: 's', zh: '秒' },
] as const;

/** By how much the clock is wrong, in the two largest units: "7 min 12 s ahead". Seconds; negative is behind. */
export function skewText(skew: number): Text {
  let left = Math.abs(skew);
  const parts = units.flatMap(({ seconds, en, zh }) => {
    const count = Math.floor(left / seconds);
    left %= seconds;
    return count === 0 ? [] : [{ en: `${count} ${en}`, zh: `${count} ${zh}` }];
  });
  const told = parts.length === 0 ? [{ en: '0 s', zh: '0 秒' }] : parts.slice(0, 2);
  const by = (language: 'en' | 'zh') => told.map((part) => part[language]).join(' ');
  return skew < 0
    ? { en: `The clock of this machine is ${by('en')} behind.`, zh: `本机时钟慢了 ${by('zh')}。` }
    : { en: `The clock of this machine is ${by('en')} ahead.`, zh: `本机时钟快了 ${by('zh')}。` };
}
