// A graph of names to a job: each node a task, each edge a dependence.
import type { JsonObject, JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Reading } from '../reading.ts';

export interface GraphNode {
  readonly name: string;
  readonly command?: string;
  /** Members that are known besides. */
  readonly more?: JsonObject;
  readonly offset: number;
}

export interface GraphEdge {
  readonly start: string;
  readonly end: string;
  readonly offset: number;
}

/** Stands where a graph says which tasks there are and not what they do. */
const placeholder = 'echo hello';

const placeholdersSet = (count: number): Text => ({
  en: `${count === 1 ? '1 task has' : `${count} tasks have`} no command: “${placeholder}” set`,
  zh: `${count} 个任务没有命令：已填入“${placeholder}”`,
});
const twice = (start: string, end: string): Text => ({
  en: `${start} → ${end} stands twice: kept once`,
  zh: `${start} → ${end} 出现两次：只保留一次`,
});
const lacks: Text = {
  en: 'A graph of tasks: it has no Placement and no machines, which are left to fill in',
  zh: '任务关系图：其中没有 Placement 和机器配置，需自行填写',
};

export function jobOfGraph(
  name: string | undefined,
  nodes: ReadonlyMap<string, GraphNode>,
  edges: readonly GraphEdge[],
  offset: number,
  { notes, places }: Reading,
): JsonObject {
  const tasks: JsonValue[] = [];
  let bare = 0;
  for (const node of nodes.values()) {
    if (node.command === undefined) bare += 1;
    places.set(tasks, tasks.length, node.offset);
    tasks.push({
      TaskName: node.name,
      TaskInstanceNum: 1,
      Application: { DeliveryForm: 'LOCAL', Command: node.command ?? placeholder },
      ...node.more,
    });
  }
  const dependences: JsonValue[] = [];
  const known = new Set<string>();
  for (const { start, end, offset: at } of edges) {
    const key = JSON.stringify([start, end]);
    if (known.has(key)) {
      notes.add('repaired', at, twice(start.slice(0, 60), end.slice(0, 60)));
      continue;
    }
    known.add(key);
    places.set(dependences, dependences.length, at);
    dependences.push({ StartTask: start, EndTask: end });
  }
  notes.add('check', offset, lacks);
  if (bare > 0) notes.add('check', offset, placeholdersSet(bare));
  return {
    Job: {
      ...(name === undefined ? {} : { JobName: name }),
      Tasks: tasks,
      ...(dependences.length > 0 ? { Dependences: dependences } : {}),
    },
  };
}
