// Names of the job and its tasks, and their lengths. JobName 60 and JobDescription 200 are documented; whether
// characters or bytes are counted is not, and nothing at all is said about the form of TaskName.

import { counted } from '../../wire/counted.ts';
import type { JsonObject } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { error, type Finding, inferredWarning, use, warning } from './finding.ts';
import { lengthOf, textAt } from './read.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const tooLong = (limit: number, length: number): Text => ({
  en: `Shorten it to ${limit} characters: it has ${counted(length)}`,
  zh: `缩短到 ${limit} 个字符以内：现有 ${counted(length)} 个`,
});

function* ofLength(text: string, limit: number, code: Finding['code'], path: readonly string[]) {
  const length = lengthOf(text);
  if (length > limit) yield error(code, path, tooLong(limit, length));
  else if (bytesOf(text) > limit) {
    yield warning(code, path, {
      en: `${counted(bytesOf(text))} bytes: the documents disagree whether ${limit} characters or bytes are allowed`,
      zh: `共 ${counted(bytesOf(text))} 字节：文档对上限 ${limit} 指字符还是字节说法不一`,
    });
  }
}

export function* jobNames(header: JsonObject): Generator<Finding> {
  const name = ['Job', 'JobName'];
  const description = ['Job', 'JobDescription'];
  yield* ofLength(textAt(header, name) ?? '', 60, 'InvalidParameter.JobNameTooLong', name);
  yield* ofLength(
    textAt(header, description) ?? '',
    200,
    'InvalidParameter.JobDescriptionTooLong',
    description,
  );
}

export function* taskNames(spec: JsonObject): Generator<Finding> {
  const path = ['TaskName'];
  const name = textAt(spec, path);
  if (name === undefined) return;
  if (lengthOf(name) > 60) {
    yield inferredWarning('InvalidParameter.TaskNameTooLong', path, tooLong(60, lengthOf(name)));
  }
  if (/\s/.test(name)) {
    const trimmed = name.trim();
    const repair =
      trimmed === name || trimmed === ''
        ? undefined
        : use(path, trimmed, { en: 'Remove the blanks', zh: '删除空格' });
    const message = { en: 'Blanks may be refused', zh: '空格可能被拒绝' };
    yield inferredWarning('InvalidParameter.TaskName', path, message, repair);
  } else if (name !== '' && !/^[A-Za-z0-9_-]+$/.test(name)) {
    yield inferredWarning('InvalidParameter.TaskName', path, {
      en: 'Use letters, digits, - and _: others may be refused',
      zh: '使用字母、数字、- 和 _，其他字符可能被拒绝',
    });
  }
}
