// Messages about events of the job. Names of events: SubmitJob page; names of topics: rules of CMQ and TDMQ-CMQ.
import type { JsonObject } from '../../wire/json.ts';
import { error, type Finding, inferredWarning, remove, use, warning } from './finding.ts';
import { lengthOf, listAt, textAt } from './read.ts';
import { shortened } from './shortened.ts';

const runEvents = ['RUNNING', 'SUCCEED', 'FAILED', 'FAILED_INTERRUPTED'];
const nodeEvents = ['CREATED', 'CREATION_FAILED', 'RUNNING', 'ABNORMAL', 'DELETING'];
export const eventNames: readonly string[] = [
  ...['JOB', 'TASK', 'TASK_INSTANCE'].flatMap((of) => runEvents.map((event) => `${of}_${event}`)),
  ...nodeEvents.map((event) => `COMPUTE_NODE_${event}`),
];

const notificationsPath = ['Job', 'Notifications'];

export function* notifications(header: JsonObject): Generator<Finding> {
  for (const index of listAt(header, notificationsPath).keys()) {
    yield* topicName(header, index);
    yield* events(header, index);
  }
}

function* topicName(header: JsonObject, index: number): Generator<Finding> {
  const path = [...notificationsPath, index, 'TopicName'];
  const name = textAt(header, path) ?? '';
  if (lengthOf(name) > 64) {
    const message = { en: 'Shorten it to 64 characters', zh: '缩短到 64 个字符以内' };
    yield error('InvalidParameter.NotificationTopicNameTooLong', path, message);
  } else if (name !== '' && !/^[A-Za-z0-9_-]+$/.test(name)) {
    const message = {
      en: 'Topics have letters, digits, - and _ in their names',
      zh: '主题名由字母、数字、- 和 _ 组成',
    };
    yield inferredWarning('InvalidParameter.NotificationTopicName', path, message);
  }
}

function* events(header: JsonObject, index: number): Generator<Finding> {
  const configs = [...notificationsPath, index, 'EventConfigs'];
  const seen = new Set<string>();
  for (const at of listAt(header, configs).keys()) {
    const path = [...configs, at, 'EventName'];
    const name = textAt(header, path) ?? '';
    if (name === '') continue;
    if (seen.has(name)) {
      const event = shortened(name);
      const message = { en: `${event} stands already: list it once`, zh: `${event} 已存在：只列一次` };
      const code = 'InvalidParameter.NotificationEventNameDuplicate';
      yield error(code, path, message, remove([...configs, at]));
    } else if (!eventNames.includes(name)) {
      const better = eventNames.find((event) => event === name.trim().toUpperCase());
      const message = {
        en: 'SubmitJob knows no such event: it knows JOB_SUCCEED, TASK_FAILED and others',
        zh: 'SubmitJob 没有此事件，可用的有 JOB_SUCCEED、TASK_FAILED 等',
      };
      yield error(
        'InvalidParameterValue',
        path,
        message,
        better === undefined ? undefined : use(path, better),
      );
    }
    seen.add(name);
  }
}

/** CMQ, the default, was to be shut down by June 2022. */
export function* notificationTarget(header: JsonObject): Generator<Finding> {
  const path = ['Job', 'NotificationTarget'];
  const target = textAt(header, path) ?? 'CMQ';
  if (listAt(header, notificationsPath).length === 0 || target !== 'CMQ') return;
  const message = { en: 'CMQ has been shut down: send to TDMQ_CMQ', zh: 'CMQ 已下线：改发到 TDMQ_CMQ' };
  yield warning('InvalidParameterValue', path, message, use(path, 'TDMQ_CMQ'));
}
