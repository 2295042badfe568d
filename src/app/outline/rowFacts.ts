import type { LucideIcon } from 'lucide-react';
import type { DraftTask } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { commandLine, commandText, typeText } from '../../model/taskTexts.ts';
import { taskIcon } from '../../ui/taskIcon.ts';
import type { JsonObject } from '../../wire/json.ts';

/** What a row says of its task. */
export interface RowFacts {
  readonly name: string;
  readonly icon: LucideIcon;
  /** TaskInstanceNum where it is a number above 1. */
  readonly instances: number | undefined;
  /** The line by which one knows the command again. */
  readonly line: string;
  /** The whole of it, in which a search may have found something. */
  readonly command: string;
  readonly type: string;
}

const known = new WeakMap<JsonObject, RowFacts>();

/** The same facts as long as the task is the same. */
export function rowFacts(task: DraftTask): RowFacts {
  const { spec } = task;
  const before = known.get(spec);
  if (before !== undefined) return before;
  const count = spec.TaskInstanceNum;
  const facts = {
    name: taskName(task),
    icon: taskIcon(spec),
    instances: typeof count === 'number' && count > 1 ? count : undefined,
    line: commandLine(spec),
    command: commandText(spec),
    type: typeText(spec),
  };
  known.set(spec, facts);
  return facts;
}

export const sameFacts = (a: RowFacts, b: RowFacts): boolean =>
  a === b ||
  (a.name === b.name &&
    a.icon === b.icon &&
    a.instances === b.instances &&
    a.line === b.line &&
    a.command === b.command &&
    a.type === b.type);
