// The texts by which a person knows a task again: what it runs, and on what. Members of wrong types are passed over.
import type { JsonObject, JsonValue } from '../wire/json.ts';
import { getAt } from './lens.ts';

/** What the task runs: its command, or its commands, and its package. */
function commandsOf(spec: JsonObject): readonly string[] {
  const commands = getAt(spec, ['Application', 'Commands']);
  const all = Array.isArray(commands) ? commands.map((each) => getAt(each, ['Command'])) : [];
  const [command, path] = ['Command', 'PackagePath'].map((member) => getAt(spec, ['Application', member]));
  return textsIn([command, ...all, path]);
}

const textsIn = (values: readonly (JsonValue | undefined)[]): readonly string[] =>
  values.filter((value) => typeof value === 'string' && value !== '') as readonly string[];

/** All that the task runs, each on lines of its own. */
export const commandText = (spec: JsonObject): string => commandsOf(spec).join('\n');

/** The same in one line: of its command, else of the first of its commands, else its package. */
export const commandLine = (spec: JsonObject): string =>
  meaningfulLine(commandsOf(spec).find((text) => text.trim() !== '') ?? '');

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

/** The types of instances that it may run on, or the compute environment, each a line. */
export function typeText(spec: JsonObject): string {
  const data = ['ComputeEnv', 'EnvData'] as const;
  const types = getAt(spec, [...data, 'InstanceTypes']);
  const all = Array.isArray(types) ? (types as readonly JsonValue[]) : [];
  return textsIn([getAt(spec, [...data, 'InstanceType']), ...all, spec.EnvId]).join('\n');
}
