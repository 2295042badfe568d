import type { TaskId } from '../../model/draft.ts';
import type { Fix, Problem } from '../../model/problem.ts';
import { formatPath } from '../../wire/json.ts';

/** The problems of several tasks: what is said of the same field of several stands there once, and is fixed in all. */
export function together(problems: readonly Problem[], tasks: readonly TaskId[]): readonly Problem[] {
  const ids = new Set(tasks);
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { entity, path, code, message } = problem;
    if (entity.kind !== 'task' || !ids.has(entity.id)) continue;
    const key = JSON.stringify([code, formatPath(path), message.en]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group) => ofAll(group, ids.size));
}

function ofAll(group: readonly Problem[], tasks: number): Problem {
  const [first] = group as [Problem, ...Problem[]];
  const count = new Set(group.map(({ entity }) => (entity.kind === 'task' ? entity.id : ''))).size;
  const { fix, message } = first;
  const all: Fix | undefined = fix && { ...fix, commands: group.flatMap((each) => each.fix?.commands ?? []) };
  const of = count < tasks && {
    message: {
      en: `${message.en} (${count} of ${tasks} tasks)`,
      zh: `${message.zh}（${tasks} 个任务中的 ${count} 个）`,
    },
  };
  return { ...first, ...of, ...(all && { fix: all }) };
}
