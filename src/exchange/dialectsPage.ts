import { readSection } from './readDialects.ts';
import { writtenSection } from './writtenDialects.ts';

const head = `# Dialects: how requests are read and written

Pasted, dropped or opened in the page, or given to \`npx jobloom check | convert | sign | submit\`, a request may be in any of
the dialects below. A report lists every repair and every doubt with its place in the text.

This page is made from \`src/exchange/readDialects.ts\` and \`src/exchange/writtenDialects.ts\` by
\`npx vitest run src/exchange/dialectsPage.test.ts -u\`.
`;

/** The page docs/dialects.md, as Markdown. */
export const dialectsPage = (): string => [head, readSection(), writtenSection()].join('\n');
