// Numbers of a task: how many, how often, how long. Only ResourceMaxRetryCount has a documented maximum.

import { counted } from '../../wire/counted.ts';
import type { JsonObject, Path } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { error, type Finding, hint, inferredHint, inferredWarning, remove, use } from './finding.ts';
import { filledTextAt, isGiven, numberAt } from './read.ts';

export function* counts(spec: JsonObject): Generator<Finding> {
  yield* notZero(spec, ['TaskInstanceNum'], { en: 'With 0 instances nothing runs', zh: '0 个实例不会运行' });
  yield* notZero(spec, ['MaxConcurrentNum'], {
    en: 'With 0 at once nothing may run: leave it out for no limit',
    zh: '为 0 时可能无法运行：不限制请留空',
  });
  yield* notZero(spec, ['Timeout'], {
    en: 'What 0 means is not documented: use 1 or more',
    zh: '文档未说明 0 的含义：改为 1 或更大的数',
  });
  const instances = numberAt(spec, ['TaskInstanceNum']) ?? 1;
  const atOnce = numberAt(spec, ['MaxConcurrentNum']);
  if (atOnce !== undefined && atOnce > instances && instances >= 1) {
    const path = ['MaxConcurrentNum'];
    const message = {
      en: `${counted(atOnce)} at once is more than the ${counted(instances)} instances: it has no effect`,
      zh: `最大并发数 ${counted(atOnce)} 大于实例数 ${counted(instances)}，不会起作用`,
    };
    yield hint('Jobloom.NoEffect', path, message, use(path, instances));
  }
}

function* notZero(spec: JsonObject, path: Path, message: Finding['message']): Generator<Finding> {
  if (numberAt(spec, path) !== 0) return;
  yield inferredWarning('InvalidParameterValue', path, message, remove(path));
}

export function* retries(spec: JsonObject): Generator<Finding> {
  const retriesOfTask = numberAt(spec, ['MaxRetryCount']) ?? 0;
  if (retriesOfTask > 100 && Number.isSafeInteger(retriesOfTask)) {
    const message = {
      en: 'More than 100 may be refused: the limit is not documented',
      zh: '超过 100 次可能被拒绝：文档未说明上限',
    };
    yield inferredWarning('InvalidParameterValue.MaxRetryCount', ['MaxRetryCount'], message);
  }
  const path = ['ResourceMaxRetryCount'];
  const count = numberAt(spec, path);
  if (count !== undefined && count > 100 && Number.isSafeInteger(count)) {
    const message = { en: 'Use 100 or less', zh: '改为 100 或更小的数' };
    yield error('InvalidParameterValue.MaxRetryCount', path, message, use(path, 100));
  } else if (count !== undefined && count <= 100 && filledTextAt(spec, ['EnvId']) === undefined) {
    const seconds = longestWait(count);
    if (seconds > 3600) yield hint('Jobloom.Note', path, waitMessage(seconds));
  }
}

/** The documented schedule: how many retries wait how many seconds each. */
const waits: readonly (readonly [retries: number, seconds: number])[] = [
  [3, 600],
  [7, 900],
  [40, 1800],
  [50, 3600],
];

/** Seconds that a task waits for a machine when all retries of its creation are needed. */
export function longestWait(retries: number): number {
  let left = Math.max(0, retries);
  let sum = 0;
  for (const [count, seconds] of waits) {
    sum += Math.min(left, count) * seconds;
    left = Math.max(0, left - count);
  }
  return sum;
}

function waitMessage(seconds: number): Text {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.round((seconds % 3600) / 60);
  const exact = counted(seconds);
  return {
    en: `It may wait ${hours} h ${minutes} min (${exact} s) for a machine before it fails`,
    zh: `创建机器失败前最多等待 ${hours} 小时 ${minutes} 分（${exact} 秒）`,
  };
}

/** Members that mean something only with, or only without, an existing environment. */
export function* environmentOnly(spec: JsonObject): Generator<Finding> {
  const withEnvironment = filledTextAt(spec, ['EnvId']) !== undefined;
  if (!withEnvironment && spec.RestartComputeNode === true && isGiven(spec, ['ComputeEnv'])) {
    yield hint(
      'Jobloom.NoEffect',
      ['RestartComputeNode'],
      {
        en: 'It is meant for tasks that run in an environment (EnvId)',
        zh: '仅对使用计算环境（EnvId）的任务有意义',
      },
      remove(['RestartComputeNode']),
    );
  }
  if (withEnvironment && (numberAt(spec, ['ResourceMaxRetryCount']) ?? 0) > 0) {
    yield inferredHint(
      'Jobloom.NoEffect',
      ['ResourceMaxRetryCount'],
      { en: 'In an existing environment no machine is created', zh: '使用已有计算环境时不创建机器' },
      remove(['ResourceMaxRetryCount']),
    );
  }
}
