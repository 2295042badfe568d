import { useMemo, useState } from 'react';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useView } from '../ui/workbench.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { formWords } from './formWords.ts';
import classes from './Inspector.module.css';
import { JobHead, TaskHead } from './InspectorHead.tsx';
import { everything } from './narrow.ts';

/** The right panel: the fields of the task that is inspected, or of the job. */
export function Inspector() {
  const t = useWords(formWords);
  const id = useView(({ inspected }) => (inspected.kind === 'task' ? inspected.id : undefined));
  const task = useDraft(({ draft }) => draft.tasks.find((each) => each.id === id));
  const shown = task?.id;
  // From task to task the same fields stay in sight.
  const [narrowing, narrow] = useState(everything);
  const entity = useMemo(() => (shown === undefined ? jobEntity : taskEntity(shown)), [shown]);
  return (
    <aside className={classes.panel} aria-label={t('inspector')}>
      {task === undefined ? <JobHead /> : <TaskHead task={task} />}
      <EntityPanel key={shown ?? 'job'} entity={entity} narrowing={narrowing} onNarrow={narrow} />
    </aside>
  );
}
