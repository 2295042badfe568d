// What people paste besides requests: a list of tasks, an answer of the service, a task template. Each holds the tasks,
// and says what a request has and it has not.
import { taskShape } from '../../wire/fields/shape.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { innerShape } from '../innerShape.ts';
import { defineMember, type Members } from '../member.ts';
import { placeOf, type Tell } from './tell.ts';

type Unwrapped =
  | { readonly ok: true; readonly root: JsonValue }
  | { readonly ok: false; readonly message: Text };

const tasksTaken: Text = { en: 'Read as the tasks of a job', zh: '已作为作业的任务列表读取' };
const answerTaken: Text = {
  en: 'Read as an answer of DescribeJobSubmitInfo: it has no Placement, Notifications, NotificationTarget, TaskExecutionDependOn and StateIfCreateCvmFailed',
  zh: '已作为 DescribeJobSubmitInfo 的返回结果读取：其中没有 Placement、Notifications、NotificationTarget、TaskExecutionDependOn 和 StateIfCreateCvmFailed',
};
const templateTaken: Text = {
  en: 'Read as a task template: it has no Placement and nothing of a job, such as Dependences or Notifications',
  zh: '已作为任务模板读取：其中没有 Placement，也没有 Dependences、Notifications 等作业信息',
};
const metadataLeftOut = (names: readonly string[]): Text => ({
  en: `${names.join(', ')} left out: not part of a request`,
  zh: `已略去 ${names.join('、')}：不属于请求`,
});
const answersError = (code: string): Text => ({
  en: `a job request expected, not an answer with the error ${code}`,
  zh: `应为作业请求，而不是带有错误 ${code} 的返回结果`,
});

export function unwrapped(root: JsonValue, tell: Tell): Unwrapped {
  if (Array.isArray(root)) return taskList(root, tell);
  if (!isJsonObject(root)) return { ok: true, root };
  const { Response: response } = root;
  if (isJsonObject(response) && !Object.hasOwn(root, 'Job')) {
    const { Error: error } = response;
    if (isJsonObject(error)) return { ok: false, message: answersError(String(error.Code).slice(0, 60)) };
    return inner(response, tell);
  }
  return inner(root, tell);
}

function inner(root: JsonObject, tell: Tell): Unwrapped {
  if (Array.isArray(root.TaskTemplateSet)) {
    return template((root.TaskTemplateSet as readonly JsonValue[]).filter(isJsonObject), tell);
  }
  if (isJsonObject(root.TaskTemplateInfo)) return template([root], tell);
  const isAnswer = typeof root.JobId === 'string' && Array.isArray(root.Tasks);
  if (!isAnswer) return { ok: true, root };
  tell.notes.add('check', tell.offset, answerTaken);
  return { ok: true, root: { Job: without(root, ['JobId', 'RequestId'], tell) } };
}

function taskList(items: readonly JsonValue[], { notes, places, offset }: Tell): Unwrapped {
  const tasks = items.map((item) =>
    isJsonObject(item) && isJsonObject(item.TaskTemplateInfo) ? item.TaskTemplateInfo : item,
  );
  const isTask = (item: JsonValue) =>
    isJsonObject(item) && Object.keys(item).some((name) => innerShape(taskShape, name) !== undefined);
  if (tasks.length === 0 || !tasks.every(isTask)) return { ok: true, root: items };
  const only = tasks[0];
  if (isJsonObject(only) && (Object.hasOwn(only, 'Job') || Object.hasOwn(only, 'Tasks'))) {
    return { ok: true, root: items };
  }
  places.copy(items, tasks);
  notes.add('repaired', offset, tasksTaken);
  return { ok: true, root: { Job: { Tasks: tasks } } };
}

function template(views: readonly JsonObject[], tell: Tell): Unwrapped {
  const tasks = views.map(({ TaskTemplateInfo: info }) => info).filter(isJsonObject);
  if (tasks.length === 0) return { ok: true, root: {} };
  const first = views[0];
  tell.notes.add('check', first ? placeOf(tell, first, 'TaskTemplateInfo') : tell.offset, templateTaken);
  const names = new Set(views.flatMap((view) => Object.keys(view)));
  names.delete('TaskTemplateInfo');
  if (names.size > 0) tell.notes.add('repaired', tell.offset, metadataLeftOut([...names].slice(0, 8)));
  return { ok: true, root: { Job: { Tasks: tasks } } };
}

function without(root: JsonObject, names: readonly string[], tell: Tell): JsonObject {
  const rest: Members = {};
  for (const [name, value] of Object.entries(root)) {
    if (!names.includes(name)) defineMember(rest, name, value);
  }
  tell.places.copy(root, rest);
  const dropped = names.filter((name) => Object.hasOwn(root, name));
  tell.notes.add('repaired', tell.offset, metadataLeftOut(dropped));
  return rest;
}
