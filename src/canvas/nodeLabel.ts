// The accessible name of a node: "align, task, 24 instances, after split, before sort, 1 error".
import type { Translate } from '../ui/i18n.ts';
import type { CanvasKey } from './canvasWords.ts';
import { heardName } from './heardName.ts';

interface NodeDescription {
  readonly name: string;
  readonly instances: number;
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** The second row of a task that runs. */
  readonly detail?: string | undefined;
}

/** More names than this are counted, so that a task with a hundred followers can still be listened to. */
const namesHeard = 3;

export type DescribeNode = (node: NodeDescription) => string;

export function makeDescribe(
  t: Translate<CanvasKey>,
  severity: Translate<'errors' | 'warnings'>,
  listSeparator: string,
): DescribeNode {
  const list = (names: readonly string[]) => {
    const heard = names.slice(0, namesHeard).map((name) => heardName(name) || t('noName'));
    const rest = names.length - heard.length;
    return [...heard, ...(rest > 0 ? [t('moreTasks', { count: rest })] : [])].join(listSeparator);
  };
  return ({ name, instances, after, before, errors, warnings, detail }) =>
    [
      heardName(name) || t('noName'),
      t('kind'),
      instances > 1 && t('instances', { count: instances }),
      after.length > 0 && t('after', { names: list(after) }),
      before.length > 0 && t('before', { names: list(before) }),
      errors > 0 && severity('errors', { count: errors }),
      warnings > 0 && severity('warnings', { count: warnings }),
      detail,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(listSeparator);
}
