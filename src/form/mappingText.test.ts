import { expect, test } from 'vitest';
import { parseMappingLines } from './mappingText.ts';

test('reads where from and where to, however the two are parted', () => {
  const text =
    'cos://b/in/ /data/in/\ncos://b/ref/ -> /data/ref/\r\n\ncos://b/x/\t/data/x/\ncos://b/y/，/data/y/';
  expect(parseMappingLines(text)).toEqual([
    ['cos://b/in/', '/data/in/'],
    ['cos://b/ref/', '/data/ref/'],
    ['cos://b/x/', '/data/x/'],
    ['cos://b/y/', '/data/y/'],
  ]);
});

test.each(['cos://b/in/ /data/in/', 'a b c\nd e', 'one\ntwo', ''])('%j is no list of mappings', (text) => {
  expect(parseMappingLines(text)).toBeUndefined();
});
