import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/performance.md';
const marks = /(<!-- figures -->\n).*(\n<!-- end of figures -->)/s;

/** Puts the figures into the page; throws when the page has no place for them. Run at the root of the project. */
export function writeFigures(figures: string): void {
  const text = readFileSync(page, 'utf8');
  if (!marks.test(text)) throw new Error(`${page} has lost the marks between which the figures stand`);
  writeFileSync(
    page,
    text.replace(marks, (_all, before: string, after: string) => `${before}\n${figures}\n${after}`),
  );
}
