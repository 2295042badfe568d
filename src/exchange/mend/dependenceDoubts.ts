import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Tell } from '../shapes/tell.ts';
import type { MendNotes, Spot } from './mending.ts';

const unknownTask = (start: string, end: string): Text => ({
  en: `Dependence ${start} → ${end} names a task that this text does not have: kept`,
  zh: `依赖 ${start} → ${end} 中有文本里不存在的任务：已按原样保留`,
});

const shown = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** A dependence on a task that is not in the text may be meant for a task of the job that it is added to. */
export function doubtDependences(request: JsonObject, root: Spot, tell: Tell, notes: MendNotes): void {
  const { Job: job } = request;
  if (!isJsonObject(job) || !Array.isArray(job.Tasks) || !Array.isArray(job.Dependences)) return;
  const names = new Set(
    (job.Tasks as readonly JsonValue[]).map((task) => isJsonObject(task) && task.TaskName),
  );
  const edges = job.Dependences as readonly JsonValue[];
  for (const [index, edge] of edges.entries()) {
    if (!isJsonObject(edge)) continue;
    const { StartTask: start, EndTask: end } = edge;
    if (typeof start !== 'string' || typeof end !== 'string' || (names.has(start) && names.has(end)))
      continue;
    const offset = tell.places.of(edges, index) ?? root.offset;
    notes.tell('check', { ...root, offset }, unknownTask(shown(start), shown(end)));
  }
}
