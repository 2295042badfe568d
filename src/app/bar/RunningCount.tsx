import { useQuery } from '@tanstack/react-query';
import { jobsQuery } from '../../client/queries.ts';
import { draftRegion } from '../../model/request.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { counted } from '../../wire/counted.ts';
import { appWords } from '../appWords.ts';
import classes from './TopBar.module.css';

/** How many jobs run on this machine; nothing when none does or nobody knows. */
export function RunningCount() {
  const t = useWords(appWords);
  const { client } = useWorkbench();
  const region = useDraft((state) => draftRegion(state.draft)) ?? 'ap-guangzhou';
  const filter = { name: '', state: 'RUNNING', offset: 0 } as const;
  const query = useQuery({ ...jobsQuery(client, { target: 'local', region }, filter), retry: false });
  const count = query.isSuccess ? query.data.TotalCount : 0;
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{counted(count)}</span>
      <span className="visually-hidden">{t('running', { count })}</span>
    </span>
  );
}
