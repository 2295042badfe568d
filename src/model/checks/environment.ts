// Environment variables of a task. Batch documents no form of their names: the rule is that of POSIX shells.
import { batchVariables } from '../../wire/fields/batchVariables.ts';
import type { JsonObject } from '../../wire/json.ts';
import { type Finding, inferredWarning, remove, use } from './finding.ts';
import { filledTextAt, listAt } from './read.ts';
import { shortened } from './shortened.ts';

const reserved = new Set<string>(batchVariables);

export function* environmentVariables(spec: JsonObject): Generator<Finding> {
  const seen = new Set<string>();
  for (const index of listAt(spec, ['EnvVars']).keys()) {
    const path = ['EnvVars', index, 'Name'];
    const name = filledTextAt(spec, path);
    if (name === undefined) continue;
    if (reserved.has(name)) {
      yield inferredWarning('InvalidParameterValue', path, {
        en: 'Batch sets this variable itself: choose another name',
        zh: '该变量由批量计算设置：换一个名称',
      });
    } else if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      const trimmed = name.trim();
      const repair =
        trimmed === name ? undefined : use(path, trimmed, { en: 'Remove the blanks', zh: '删除空格' });
      const message = {
        en: 'Begin with a letter or _, then letters, digits and _',
        zh: '以字母或 _ 开头，其后为字母、数字、_',
      };
      yield inferredWarning('InvalidParameterValue', path, message, repair);
    } else if (seen.has(name)) {
      const message = {
        en: `${shortened(name)} is set already: only one of them counts`,
        zh: `${shortened(name)} 已设置，只有一个生效`,
      };
      yield inferredWarning('InvalidParameterValue', path, message, remove(['EnvVars', index]));
    }
    seen.add(name);
  }
}
