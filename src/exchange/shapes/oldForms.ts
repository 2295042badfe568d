// How jobs were written in 2017: tasks and `Dependencies` inside `DAG`, tasks by name, dependences as lists of names.
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { defineMember, type Members } from '../member.ts';
import { placeOf, type Tell } from './tell.ts';

const dagLifted: Text = {
  en: 'DAG of 2017: its members moved to the Job',
  zh: '2017 年的 DAG 写法：其成员已移到 Job 中',
};
const dependenciesRead: Text = {
  en: 'Dependencies of 2017 read as Dependences with StartTask and EndTask',
  zh: '2017 年的 Dependencies 已读作带 StartTask 和 EndTask 的 Dependences',
};
const tasksByName: Text = {
  en: 'Tasks by name read as a list, the names as TaskName',
  zh: '以名称为键的 Tasks 已读作列表，名称作为 TaskName',
};

/** The same object when nothing is old in it. Takes a whole request or a bare Job. */
export function modernJob(root: JsonObject, tell: Tell): JsonObject {
  if (!isJsonObject(root.Job)) return modern(root, tell);
  const job = modern(root.Job, tell);
  if (job === root.Job) return root;
  const copy = { ...root, Job: job };
  tell.places.copy(root, copy);
  return copy;
}

function modern(job: JsonObject, tell: Tell): JsonObject {
  const { notes, places } = tell;
  let now = job;
  const isOld = isJsonObject(job.DAG) || job.Dependencies !== undefined;
  if (isJsonObject(now.DAG)) {
    notes.add('repaired', placeOf(tell, now, 'DAG'), dagLifted);
    const { DAG: dag, ...rest } = now;
    const lifted = { ...rest, ...now.DAG };
    places.copy(now, lifted);
    places.copy(dag as object, lifted);
    now = lifted;
  }
  const { Dependencies: old } = now;
  if (old !== undefined && !Object.hasOwn(now, 'Dependences')) {
    const edges = dependencesOf(old, tell);
    if (edges !== undefined) {
      notes.add('repaired', placeOf(tell, now, 'Dependencies'), dependenciesRead);
      const { Dependencies: _, ...rest } = now;
      const renamed: JsonObject = { ...rest, Dependences: edges };
      places.copy(now, renamed);
      now = renamed;
    }
  }
  const { Tasks: tasks } = now;
  if (isOld && isJsonObject(tasks) && isNamedTasks(tasks)) {
    notes.add('repaired', placeOf(tell, now, 'Tasks'), tasksByName);
    const list = Object.entries(tasks).map(([name, task]) => named(name, task as JsonObject, tell));
    for (const [index, name] of Object.keys(tasks).entries()) {
      places.set(list, index, placeOf(tell, tasks, name));
    }
    const copy = { ...now, Tasks: list };
    places.copy(now, copy);
    now = copy;
  }
  return now;
}

/** True for `{"split": {…}, "count": {…}}`, which a single task is not. */
const isNamedTasks = (tasks: JsonObject): boolean =>
  !Object.hasOwn(tasks, 'TaskName') &&
  !Object.hasOwn(tasks, 'Application') &&
  Object.keys(tasks).length > 0 &&
  Object.values(tasks).every(isJsonObject);

function named(name: string, task: JsonObject, { places }: Tell): JsonObject {
  if (Object.hasOwn(task, 'TaskName')) return task;
  const copy: Members = {};
  defineMember(copy, 'TaskName', name);
  for (const [member, value] of Object.entries(task)) defineMember(copy, member, value);
  places.copy(task, copy);
  return copy;
}

const asNames = (value: JsonValue): readonly string[] | undefined => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly JsonValue[];
  return items.every((item) => typeof item === 'string') ? (items as readonly string[]) : undefined;
};

/** `{"a": ["b", "c"]}` and `[["a", "b"]]` say that b starts after a; `[{"StartTask": …}]` is as today. */
function dependencesOf(old: JsonValue, { places, offset }: Tell): readonly JsonValue[] | undefined {
  const edges: JsonValue[] = [];
  const add = (StartTask: string, EndTask: string, at: number) => {
    places.set(edges, edges.length, at);
    edges.push({ StartTask, EndTask });
  };
  if (isJsonObject(old)) {
    for (const [start, ends] of Object.entries(old)) {
      const names = asNames(ends);
      if (names === undefined) return undefined;
      for (const end of names) add(start, end, places.of(old, start) ?? offset);
    }
    return edges;
  }
  if (!Array.isArray(old)) return undefined;
  for (const [index, item] of (old as readonly JsonValue[]).entries()) {
    const at = places.of(old, index) ?? offset;
    const [start, end, ...more] = asNames(item) ?? [];
    if (isJsonObject(item)) {
      places.set(edges, edges.length, at);
      edges.push(item);
    } else if (start !== undefined && end !== undefined && more.length === 0) add(start, end, at);
    else return undefined;
  }
  return edges;
}
