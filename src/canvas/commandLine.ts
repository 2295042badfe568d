import { getAt } from '../model/lens.ts';
import { isJsonObject, type JsonObject } from '../wire/json.ts';

/** Lines that prepare: comments, shell options, assignments, and `cd`. */
const preparing = /^(#|set\s|:\s*$|cd\s|(export\s+)?[A-Za-z_]\w*=\S*\s*;?\s*$)/;

/** The line by which a person knows a script again: the first that does something, else the first with text. */
export function meaningfulLine(script: string): string {
  const lines = script
    .split('\n')
    .map((line) => line.trim().replace(/\s*\\$/, ''))
    .filter((line) => line !== '');
  return lines.find((line) => !preparing.test(line)) ?? lines[0] ?? '';
}

/** What a task runs, in one line: its command, else the first of its commands, else its package. */
export function commandLine(spec: JsonObject): string {
  const application = getAt(spec, ['Application']);
  if (!isJsonObject(application)) return '';
  const candidates = [['Command'], ['Commands', 0, 'Command'], ['PackagePath']] as const;
  for (const path of candidates) {
    const text = getAt(application, path);
    if (typeof text === 'string' && text.trim() !== '') return meaningfulLine(text);
  }
  return '';
}
