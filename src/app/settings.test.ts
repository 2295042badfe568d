// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { initialLanguage } from './settings.ts';

const keeping = (value: string | null) => ({ getItem: () => value });

describe('the first language', () => {
  it('is the one that was chosen', () => {
    expect(initialLanguage(keeping('zh-CN'), ['en-US'])).toBe('zh-CN');
  });
  it('is else the first of the browser that the page speaks', () => {
    expect(initialLanguage(keeping(null), ['fr', 'zh-TW', 'en'])).toBe('zh-CN');
    expect(initialLanguage(keeping(null), ['de'])).toBe('en');
  });
  it('does not trust what is kept', () => {
    expect(initialLanguage(keeping('klingon'), ['zh'])).toBe('zh-CN');
  });
});
