// The machine's type: one, a list that is tried in order, or cores and memory.

import { counted } from '../../wire/counted.ts';
import type { JsonObject, Path } from '../../wire/json.ts';
import { error, type Finding, inferredWarning, use, withoutRepetitions } from './finding.ts';
import { isGiven, lengthOf, listAt, objectAt, textAt, textsAt } from './read.ts';
import { shortened } from './shortened.ts';

const envData = ['ComputeEnv', 'EnvData'];
const one = [...envData, 'InstanceType'];
const several = [...envData, 'InstanceTypes'];
const bySize = [...envData, 'InstanceTypeOptions'];
const categories = ['ALL', 'GENERAL', 'GENERAL_2', 'GENERAL_3', 'COMPUTE', 'COMPUTE_2', 'COMPUTE_3'];

/** FAMILY.SIZE and the GB of memory: S5.LARGE4, S2.3XLARGE24. */
const typeForm = /^[A-Z][A-Za-z0-9]*\.[A-Z0-9]+$/;

function* typeName(path: Path, text: string): Generator<Finding> {
  if (typeForm.test(text)) return;
  const better = text.trim().toUpperCase();
  const repair = better !== text && typeForm.test(better) ? use(path, better) : undefined;
  const message = { en: 'Types look like S5.LARGE4: check the spelling', zh: '机型形如 S5.LARGE4：检查拼写' };
  yield inferredWarning('InvalidParameterValue.InstanceType', path, message, repair);
}

export function* instanceTypes(spec: JsonObject): Generator<Finding> {
  if (objectAt(spec, ['ComputeEnv']) === undefined) return;
  const single = textAt(spec, one);
  if (single !== undefined && single !== '') yield* typeName(one, single);
  else if (![one, several, bySize].some((path) => isGiven(spec, path)) && !isEmptyList(spec)) {
    yield inferredWarning('InvalidParameterValue.ComputeEnv', one, {
      en: 'Name an instance type: every sample has one',
      zh: '填写机型：所有示例都有此项',
    });
  }
  yield* typeList(spec);
}

const isEmptyList = (spec: JsonObject): boolean =>
  objectAt(spec, envData)?.InstanceTypes !== undefined && listAt(spec, several).length === 0;

function* typeList(spec: JsonObject): Generator<Finding> {
  const items = listAt(spec, several);
  if (isEmptyList(spec)) {
    const message = { en: 'Add a type, or leave the list out', zh: '添加机型，或不填此列表' };
    yield error('InvalidParameterValue.InstanceTypesEmpty', several, message);
  }
  if (items.length > 10) {
    yield error('InvalidParameterValue.LimitExceeded', several, {
      en: `At most 10 types: there are ${counted(items.length)}`,
      zh: `最多 10 个机型：现有 ${counted(items.length)} 个`,
    });
  }
  const seen = new Set<string>();
  const repair = withoutRepetitions(several, items);
  for (const { index, text } of textsAt(spec, several)) {
    const path = [...several, index];
    if (seen.has(text)) {
      const type = shortened(text);
      const message = { en: `${type} stands in the list already`, zh: `机型 ${type} 在列表中重复出现` };
      yield error('InvalidParameterValue.InstanceTypeDuplicate', path, message, repair);
    } else yield* typeName(path, text);
    seen.add(text);
  }
}

/** The name that the machines are shown with. */
export function* instanceName(spec: JsonObject): Generator<Finding> {
  const path = [...envData, 'InstanceName'];
  if (lengthOf(textAt(spec, path) ?? '') <= 128) return;
  const message = { en: 'Shorten it to 128 characters', zh: '缩短到 128 个字符以内' };
  yield inferredWarning('InvalidParameter.CvmParameters', path, message);
}

export function* instanceTypeOptions(spec: JsonObject): Generator<Finding> {
  const path = [...bySize, 'InstanceCategories'];
  for (const { index, text } of textsAt(spec, path)) {
    if (categories.includes(text)) continue;
    yield error('InvalidParameterValue', [...path, index], {
      en: `Use ${categories.join(', ')}`,
      zh: `可用的值：${categories.join('、')}`,
    });
  }
}
