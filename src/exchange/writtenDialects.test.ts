import { expect, test } from 'vitest';
import { outputDialects } from './encode.ts';
import { codeDialects } from './writeCode.ts';
import { writtenSection } from './writtenDialects.ts';

test('each form that can be written has its row, with what is lost', () => {
  const rows = [...writtenSection().matchAll(/^\| `([\w-]+)` \| [^|]* ?\| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, dialect]) => dialect)).toEqual([...outputDialects, ...codeDialects]);
});
