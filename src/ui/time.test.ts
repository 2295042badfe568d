import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatInstant, formatStopwatch, formatTimeOfDay } from './time.ts';

const now = Date.UTC(2025, 10, 24, 6, 30);
const timeZone = 'Asia/Shanghai';
const en = { language: 'en', now, timeZone } as const;
const zh = { language: 'zh-CN', now, timeZone } as const;

describe('formatInstant', () => {
  it.each([
    ['2025-11-24T06:02:00Z', 'Today 14:02', '今天 14:02'],
    ['2025-11-23T14:00:00Z', 'Yesterday 22:00', '昨天 22:00'],
    ['2025-11-21T10:32:00Z', '21 Nov 18:32', '11月21日 18:32'],
    ['2024-11-21T10:32:00Z', '21 Nov 2024', '2024年11月21日'],
  ])('writes %s in both languages', (time, english, chinese) => {
    expect(formatInstant(time, en)).toBe(english);
    expect(formatInstant(time, zh)).toBe(chinese);
  });

  it('takes the day of the reader, not of UTC', () => {
    expect(formatInstant('2025-11-23T16:30:00Z', en)).toBe('Today 00:30');
    expect(formatInstant('2025-11-23T16:30:00Z', { ...en, timeZone: 'UTC' })).toBe('Yesterday 16:30');
  });

  it('writes nothing for what is no time', () => {
    expect(formatInstant('', en)).toBe('');
    expect(formatTimeOfDay('soon', en)).toBe('');
  });

  it('writes the time of day to the second', () => {
    expect(formatTimeOfDay('2025-11-24T06:24:06Z', en)).toBe('14:24:06');
  });
});

describe('formatDuration', () => {
  it.each([
    [-5, '0 s', '0 秒'],
    [12_400, '12 s', '12 秒'],
    [59_999, '59 s', '59 秒'],
    [300_000, '5 min', '5 分'],
    [4_320_000, '1 h 12 min', '1 小时 12 分'],
    [10_920_000, '3 h 02 min', '3 小时 02 分'],
    [183_600_000, '2 d 3 h', '2 天 3 小时'],
  ])('writes %d ms in both languages', (ms, english, chinese) => {
    expect(formatDuration(ms, 'en')).toBe(english);
    expect(formatDuration(ms, 'zh-CN')).toBe(chinese);
  });
});

describe('formatStopwatch', () => {
  it('says the seconds that it was given, to the second', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seconds) => {
        const back = formatStopwatch(seconds * 1000)
          .split(':')
          .reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(back).toBe(seconds);
      }),
    );
  });
  it('shows hours only where there are some', () => {
    expect(formatStopwatch(2_472_000)).toBe('41:12');
    expect(formatStopwatch(3_723_000)).toBe('1:02:03');
  });
});
