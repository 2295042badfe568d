// People paste the whole request, the Job alone, or one task. Whatever it is becomes the whole request.

import { requestShape, type Shape, taskShape } from '../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import { clientTokenDropped, collectCommonParameters, leftOut, notSubmitJob } from './commonParameters.ts';
import type { Note } from './decoded.ts';
import { innerShape } from './innerShape.ts';
import { defineMember, type Members } from './member.ts';
import type { Places } from './places.ts';

interface LooseNote {
  readonly severity: Note['severity'];
  readonly message: Text;
}

export type WholeRequest =
  | {
      readonly ok: true;
      readonly request: JsonObject;
      readonly region?: string;
      readonly notes: readonly LooseNote[];
    }
  | { readonly ok: false; readonly message: Text };

const jobShape = innerShape(requestShape, 'Job');

const isNothing: Text = {
  en: 'a job request expected: an object with Job, Tasks or Application',
  zh: '应为作业请求：含有 Job、Tasks 或 Application 的对象',
};
const jobTaken: Text = { en: 'Read as the Job of a request', zh: '已作为请求中的 Job 读取' };
const taskTaken: Text = { en: 'Read as the one task of a job', zh: '已作为作业的唯一任务读取' };
const placementLifted: Text = {
  en: 'Placement moved from the Job to the request',
  zh: '已将 Placement 从 Job 移到请求顶层',
};
const noJob: Text = { en: 'The text holds no Job', zh: '文本中没有 Job' };

/** Takes the call's own parameters and the client token off, and wraps a bare Job or a bare task. */
export function wholeRequest(root: JsonObject, places: Places): WholeRequest {
  const common = collectCommonParameters();
  const notes: LooseNote[] = [];
  const rest: Members = {};
  for (const [name, value] of Object.entries(root)) {
    if (name === 'ClientToken') notes.push({ severity: 'repaired', message: clientTokenDropped });
    else if (!common.take(name, value)) defineMember(rest, name, value);
  }
  places.copy(root, rest);
  if (common.otherAction !== undefined) return { ok: false, message: notSubmitJob(common.otherAction) };
  const request = wrapped(rest, notes, places);
  if (request === undefined) return { ok: false, message: isNothing };
  if (common.taken.length > 0) notes.push({ severity: 'repaired', message: leftOut(common.taken) });
  return { ok: true, request, notes, ...(common.region === undefined ? {} : { region: common.region }) };
}

function wrapped(rest: JsonObject, notes: LooseNote[], places: Places): JsonObject | undefined {
  const asJob = likeness(rest, jobShape);
  const asTask = likeness(rest, taskShape);
  if (Object.hasOwn(rest, 'Job') || (asJob === 0 && asTask === 0 && Object.hasOwn(rest, 'Placement'))) {
    if (Object.hasOwn(rest, 'Job')) return rest;
    notes.push({ severity: 'check', message: noJob });
    const request = { ...rest, Job: {} };
    places.copy(rest, request);
    return request;
  }
  if (asTask > asJob) {
    notes.push({ severity: 'repaired', message: taskTaken });
    return { Job: { Tasks: [rest] } };
  }
  if (asJob === 0) return undefined;
  notes.push({ severity: 'repaired', message: jobTaken });
  const { Placement: placement, ...job } = rest;
  if (placement === undefined || !isJsonObject(placement)) return { Job: rest };
  places.copy(rest, job);
  notes.push({ severity: 'repaired', message: placementLifted });
  return { Placement: placement, Job: job };
}

/** How many members have a name that the API documents there. */
function likeness(object: Readonly<Record<string, JsonValue>>, shape: Shape | undefined): number {
  return Object.keys(object).filter((name) => innerShape(shape, name) !== undefined).length;
}
