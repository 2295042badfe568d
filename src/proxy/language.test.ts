import { expect, test } from 'vitest';
import { languageOf, serviceLanguage } from './language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['de-DE,fr;q=0.8', 'en'],
  ['zh-CN', 'zh-CN'],
  ['zh-TW,en;q=0.9', 'zh-CN'],
  ['en-GB,zh;q=0.9', 'en'],
  ['en;q=0.2, zh;q=0.7', 'zh-CN'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['de, ZH-hans; q=0.5', 'zh-CN'],
])('%s asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

test('the service has its own names for languages', () => {
  expect(serviceLanguage('en')).toBe('en-US');
  expect(serviceLanguage('zh-CN')).toBe('zh-CN');
});
