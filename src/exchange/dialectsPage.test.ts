import { expect, test } from 'vitest';
import { dialectNames } from './dialects.ts';
import { dialectsPage } from './dialectsPage.ts';
import { outputDialects } from './encode.ts';
import { codeDialects } from './writeCode.ts';

test('the page in docs is made from the tables', async () => {
  await expect(dialectsPage()).toMatchFileSnapshot('../../docs/dialects.md');
});

test('every dialect that is read or written has its row', () => {
  for (const dialect of [...Object.keys(dialectNames), ...outputDialects, ...codeDialects]) {
    expect(dialectsPage()).toContain(`\n| \`${dialect}\` |`);
  }
});
