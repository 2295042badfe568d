// The accessible name of a node: "align, task, 24 instances, after split, before sort, 1 error".
import type { Translate } from '../ui/i18n.ts';
import type { CanvasKey } from './canvasWords.ts';
import { heardName } from './heardName.ts';

interface NodeDescription {
  readonly name: string;
  readonly instances: number;
  /** The name of the group that the task is in. */
  readonly group?: string | undefined;
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
  separator: string,
): DescribeNode {
  return ({ name, instances, group, after, before, errors, warnings, detail }) =>
    [
      heardName(name) || t('noName'),
      t('kind'),
      instances > 1 && t('instances', { count: instances }),
      group !== undefined && t('inGroup', { name: heardName(group) }),
      ...neighbours(t, separator, after, before),
      ...problems(severity, errors, warnings),
      detail,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(separator);
}

interface GroupDescription extends Omit<NodeDescription, 'instances' | 'group' | 'detail'> {
  /** How many tasks it has. */
  readonly count: number;
}

export type DescribeGroup = (group: GroupDescription) => string;

/** Of a folded group: "per-sample, group, 3 tasks, folded, after split, before merge, 1 error". */
export function makeDescribeGroup(
  t: Translate<CanvasKey>,
  severity: Translate<'errors' | 'warnings'>,
  separator: string,
): DescribeGroup {
  return ({ name, count, after, before, errors, warnings }) =>
    [
      heardName(name) || t('noName'),
      t('group'),
      t('tasks', { count }),
      t('folded'),
      ...neighbours(t, separator, after, before),
      ...problems(severity, errors, warnings),
    ].join(separator);
}

function neighbours(
  t: Translate<CanvasKey>,
  separator: string,
  after: readonly string[],
  before: readonly string[],
): readonly string[] {
  const list = (names: readonly string[]) => {
    const heard = names.slice(0, namesHeard).map((name) => heardName(name) || t('noName'));
    const rest = names.length - heard.length;
    return [...heard, ...(rest > 0 ? [t('moreTasks', { count: rest })] : [])].join(separator);
  };
  return [
    ...(after.length > 0 ? [t('after', { names: list(after) })] : []),
    ...(before.length > 0 ? [t('before', { names: list(before) })] : []),
  ];
}

const problems = (
  severity: Translate<'errors' | 'warnings'>,
  errors: number,
  warnings: number,
): readonly string[] => [
  ...(errors > 0 ? [severity('errors', { count: errors })] : []),
  ...(warnings > 0 ? [severity('warnings', { count: warnings })] : []),
];
