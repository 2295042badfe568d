// What the palette finds: commands by their words in either language, tasks by what a person knows of them.

import type { DraftTask } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import { taskName } from '../../model/request.ts';
import type { PageCommand } from '../../ui/commands.ts';
import { searchWords } from '../../ui/searchWords.ts';
import type { Path } from '../../wire/json.ts';

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** The commands that can be run and have all words of the query in their name. */
export function commandsFor(commands: readonly PageCommand[], query: string): readonly PageCommand[] {
  const words = searchWords(query);
  return commands.filter(
    ({ label, run }) => run !== undefined && hasAll(`${label.en}\n${label.zh}`.toLowerCase(), words),
  );
}

const searched: readonly Path[] = [
  ['Application', 'Command'],
  ['Application', 'PackagePath'],
  ['ComputeEnv', 'EnvData', 'InstanceType'],
  ['EnvId'],
];

/** The tasks with all words of the query in their name, their command or their machine; those by name come first. */
export function tasksFor(tasks: readonly DraftTask[], query: string): readonly DraftTask[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const byName: DraftTask[] = [];
  const byOther: DraftTask[] = [];
  for (const task of tasks) {
    const name = taskName(task).toLowerCase();
    if (hasAll(name, words)) byName.push(task);
    else if (hasAll(`${name}\n${membersOf(task)}`, words)) byOther.push(task);
  }
  return [...byName, ...byOther];
}

const membersOf = ({ spec }: DraftTask): string =>
  searched
    .map((path) => getAt(spec, path))
    .filter((value) => typeof value === 'string')
    .join('\n')
    .toLowerCase();
