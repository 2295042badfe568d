import { getAt } from '../model/lens.ts';
import { dependencesPath, jobName, tasksPath } from '../model/request.ts';
import type { JsonObject, JsonValue } from '../wire/json.ts';
import { regionOfZone } from '../wire/regions.ts';

export interface ImportSummary {
  readonly jobName: string;
  readonly taskNames: readonly string[];
  readonly tasks: number;
  readonly dependences: number;
  readonly instances: number;
  /** The zone, else the region; '' when the text names neither. */
  readonly where: string;
  /** How many values the text holds: names and numbers, not the objects around them. */
  readonly values: number;
  /** True for a text that says nothing about the job but its tasks. */
  readonly tasksAlone: boolean;
}

/** What a person wants to know about a request before taking it over. */
export function importSummary(request: JsonObject, region: string | undefined): ImportSummary {
  const list = (value: JsonValue | undefined) =>
    Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  const tasks = list(getAt(request, tasksPath));
  const zone = asText(getAt(request, ['Placement', 'Zone']));
  return {
    jobName: jobName(request),
    taskNames: tasks.map((task) => asText(getAt(task, ['TaskName']))).filter((name) => name !== ''),
    tasks: tasks.length,
    dependences: list(getAt(request, dependencesPath)).length,
    instances: tasks.reduce<number>((sum, task) => sum + instancesOf(task), 0),
    where: region === undefined || regionOfZone(zone) === region ? zone : region,
    values: countValues(request),
    tasksAlone: Object.keys(request).join() === 'Job' && Object.keys(request.Job ?? {}).join() === 'Tasks',
  };
}

const asText = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** One where nothing else is said, as the API has it. */
function instancesOf(task: JsonValue): number {
  const count = getAt(task, ['TaskInstanceNum']);
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : 1;
}

function countValues(request: JsonObject): number {
  let count = 0;
  const rest: JsonValue[] = [request];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null) count += 1;
    else for (const child of Object.values<JsonValue>(value as JsonObject)) rest.push(child);
  }
  return count;
}
