// The job as a whole: tasks, priority, conditions, tags, the client token.

import { counted } from '../../wire/counted.ts';
import type { JsonObject } from '../../wire/json.ts';
import { getAt } from '../lens.ts';
import { tasksPath } from '../request.ts';
import { error, type Finding, hint, inferredWarning, remove, use } from './finding.ts';
import { isGiven, lengthOf, listAt, numberAt, objectAt, textAt } from './read.ts';
import type { JobContext } from './rule.ts';
import { shortened } from './shortened.ts';

export function* anyTask(header: JsonObject, { hasTasks }: JobContext): Generator<Finding> {
  const items = getAt(header, tasksPath);
  if (hasTasks || (items !== undefined && !Array.isArray(items))) return;
  yield error('MissingParameter', tasksPath, {
    en: 'Add a task: a job needs one',
    zh: '添加任务：作业至少要有一个',
  });
}

export function* priority(header: JsonObject): Generator<Finding> {
  const path = ['Job', 'Priority'];
  if ((numberAt(header, path) ?? 0) > 100) {
    const message = { en: 'Use 0 to 100', zh: '改为 0 到 100' };
    yield error('InvalidParameterValue', path, message, use(path, 100));
  }
}

/** Members of the job that have no effect on what is in it. */
export function* conditions(
  header: JsonObject,
  { hasTasks, hasDependences, onlyEnvironments }: JobContext,
): Generator<Finding> {
  const condition = ['Job', 'TaskExecutionDependOn'];
  if (isGiven(header, condition) && !hasDependences) {
    const message = { en: 'No effect without dependences', zh: '没有依赖，不起作用' };
    yield hint('Jobloom.NoEffect', condition, message, remove(condition));
  }
  const ifNoMachine = ['Job', 'StateIfCreateCvmFailed'];
  if (isGiven(header, ifNoMachine) && hasTasks && onlyEnvironments) {
    const message = {
      en: 'No effect: all tasks run in environments',
      zh: '所有任务都使用计算环境，不起作用',
    };
    yield hint('Jobloom.NoEffect', ifNoMachine, message, remove(ifNoMachine));
  }
}

export function* clientToken(header: JsonObject): Generator<Finding> {
  const token = textAt(header, ['ClientToken']);
  if (token === undefined) return;
  if (token.length > 64 || /[^ -~]/.test(token)) {
    yield error('InvalidParameterValue', ['ClientToken'], {
      en: 'Use at most 64 ASCII characters',
      zh: '最多 64 个 ASCII 字符',
    });
  }
}

const tagsPath = ['Job', 'Tags'];

/** Ten tags a job are documented; their form is that of the tag service. */
export function* tags(header: JsonObject): Generator<Finding> {
  const items = listAt(header, tagsPath);
  if (items.length > 10) {
    yield error('InvalidParameterValue.LimitExceeded', tagsPath, {
      en: `At most 10 tags: there are ${counted(items.length)}`,
      zh: `最多 10 个标签：现有 ${counted(items.length)} 个`,
    });
  }
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (objectAt(item, []) === undefined) continue;
    yield* tag(header, index, seen);
  }
}

const tagForm = /^[\p{L}\p{N} +\-=._:/@()[\]（）【】]*$/u;

function* tag(header: JsonObject, index: number, seen: Set<string>): Generator<Finding> {
  const path = [...tagsPath, index, 'Key'];
  const valuePath = [...tagsPath, index, 'Value'];
  const [key, value] = [textAt(header, path) ?? '', textAt(header, valuePath) ?? ''];
  if (key !== '' && seen.has(key)) {
    const message = {
      en: `${shortened(key)} stands already: a key has one value`,
      zh: `${shortened(key)} 已存在：每个键只有一个值`,
    };
    yield inferredWarning('InvalidParameterValue', path, message, remove([...tagsPath, index]));
  }
  seen.add(key);
  if (/^(qcs:|project:|项目)/.test(key)) {
    const message = {
      en: 'Keys may not begin with qcs:, project: or 项目',
      zh: '键不能以 qcs:、project: 或“项目”开头',
    };
    yield inferredWarning('InvalidParameterValue', path, message);
  }
  for (const [at, text, limit] of [
    [path, key, 127],
    [valuePath, value, 255],
  ] as const) {
    if (lengthOf(text) > limit) {
      const message = { en: `Shorten it to ${limit} characters`, zh: `缩短到 ${limit} 个字符以内` };
      yield inferredWarning('InvalidParameterValue', at, message);
    } else if (!tagForm.test(text)) {
      const message = {
        en: 'Use letters, digits, blanks and + - = . _ : / @ ( ) [ ]',
        zh: '使用字母、数字、空格和 + - = . _ : / @ ( ) [ ]',
      };
      yield inferredWarning('InvalidParameterValue', at, message);
    }
  }
}
