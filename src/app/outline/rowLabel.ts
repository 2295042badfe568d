import { heardName } from '../../canvas/heardName.ts';
import type { Translate } from '../../ui/i18n.ts';
import type { outlineWords } from './outlineWords.ts';
import type { GroupRow, LinkRow, TaskRow } from './rows.ts';

type Words = Translate<keyof typeof outlineWords.keys>;

/** What readers are told of a task: "align, 24 instances, 1 error". */
export const taskLabel = (t: Words, { facts: { name, instances } }: TaskRow, problems: string): string =>
  [
    heardName(name) || t('unnamed'),
    instances === undefined ? '' : t('instances', { count: instances }),
    problems,
  ]
    .filter((part) => part !== '')
    .join(t('comma'));

export const groupLabel = (t: Words, { name, tasks }: GroupRow, problems: string): string =>
  [heardName(name) || t('unnamed'), t('group', { count: tasks.length }), problems]
    .filter((part) => part !== '')
    .join(t('comma'));

export const linkLabel = (t: Words, { name, direction }: LinkRow): string =>
  t(direction === 'after' ? 'afterTask' : 'beforeTask', { name: heardName(name) || t('unnamed') });
