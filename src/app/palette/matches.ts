// What the palette finds: commands by their words in either language, tasks by what a person knows of them.
import type { DraftTask } from '../../model/draft.ts';
import { findTasks } from '../../model/findTasks.ts';
import { parseSearch, type SearchField } from '../../model/search.ts';
import type { PageCommand } from '../../ui/commands.ts';
import { searchWords } from '../../ui/searchWords.ts';

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** The commands that can be run and have all words of the query in their name. */
export function commandsFor(commands: readonly PageCommand[], query: string): readonly PageCommand[] {
  const words = searchWords(query);
  return commands.filter(
    ({ label, run }) => run !== undefined && hasAll(`${label.en}\n${label.zh}`.toLowerCase(), words),
  );
}

const everything: readonly SearchField[] = ['name', 'command', 'type'];

/** The tasks that the outline finds by the same words, without their problems; those by name alone come first. */
export function tasksFor(tasks: readonly DraftTask[], query: string): readonly DraftTask[] {
  const terms = (fields: readonly SearchField[]) => parseSearch(query, fields);
  if (terms(everything).length === 0) return [];
  const byName = findTasks(tasks, [], terms(['name']));
  const found = new Set(byName);
  return [...byName, ...findTasks(tasks, [], terms(everything)).filter((task) => !found.has(task))];
}
