import type { DraftTask } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { taskName } from '../model/request.ts';
import { commandLine } from '../model/taskTexts.ts';
import { isJsonObject, type JsonObject } from '../wire/json.ts';

/** What a node shows of its task. */
export interface TaskFacts {
  readonly name: string;
  readonly kind: 'command' | 'package' | 'container';
  /** 1 where the number is missing or wrong: the field says what is wrong, the node stays calm. */
  readonly instances: number;
  readonly line: string;
}

const known = new WeakMap<JsonObject, TaskFacts>();

/** The same facts as long as the task is the same. */
export function factsOf(task: DraftTask): TaskFacts {
  const before = known.get(task.spec);
  if (before !== undefined) return before;
  const facts = { name: taskName(task), ...read(task.spec) };
  known.set(task.spec, facts);
  return facts;
}

function read(spec: JsonObject): Omit<TaskFacts, 'name'> {
  const instances = getAt(spec, ['TaskInstanceNum']);
  const container = isJsonObject(getAt(spec, ['Application', 'Docker']));
  const isPackage = getAt(spec, ['Application', 'DeliveryForm']) === 'PACKAGE';
  return {
    kind: container ? 'container' : isPackage ? 'package' : 'command',
    instances: typeof instances === 'number' && instances > 1 ? instances : 1,
    line: commandLine(spec),
  };
}
