import { expect, test } from 'vitest';
import { parseTagText } from './tagText.ts';

test.each([
  ['cost-center=bio', 'cost-center', 'bio'],
  ['项目\t基因组', '项目', '基因组'],
  ['owner: Li Lei', 'owner', 'Li Lei'],
  ['url=https://x/y?a=b', 'url', 'https://x/y?a=b'],
  ['a:b=c', 'a:b', 'c'],
  ['empty=', 'empty', ''],
  ['  team =  render  ', 'team', 'render'],
])('%j is a tag', (line, name, value) => {
  expect(parseTagText(line)).toEqual({ lines: [{ name, value }], unread: [] });
});

test('reads lines of any system, passes over blank ones and names those that are no tag', () => {
  expect(parseTagText('a=1\r\n\rb=2\n\nnonsense\n=nothing')).toEqual({
    lines: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ],
    unread: ['nonsense', '=nothing'],
  });
});
