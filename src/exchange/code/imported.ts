import { type Cursor, nameAt } from './cursor.ts';

/** Words of one import. */
const longest = 200;

/** At `import`, as Python and JavaScript have it: what these names hold stands in another file. */
export function noteImported(cursor: Cursor): void {
  const { tokens, at, language, imported } = cursor;
  if (nameAt(cursor) !== 'import' || !/^(?:python|nodejs)$/.test(language)) return;
  let depth = 0;
  for (let next = at + 1; next < at + longest; next += 1) {
    const token = tokens[next];
    if (token === undefined || (token.beginsLine && depth === 0)) return;
    if (token.kind === 'name') {
      if (token.text === 'from') return;
      if (token.text !== 'as') imported.add(token.text);
    } else if (token.kind !== 'mark') return;
    else if (/^[({]$/.test(token.text)) depth += 1;
    else if (/^[)}]$/.test(token.text)) depth -= 1;
    else if (!/^[,.*]$/.test(token.text)) return;
  }
}
