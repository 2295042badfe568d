import { useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useView } from '../ui/workbench.tsx';
import { formWords } from './formWords.ts';
import classes from './Inspector.module.css';
import { JobHead, TaskHead } from './InspectorHead.tsx';
import { TasksHead } from './many/TasksHead.tsx';
import { everything, type Narrowing } from './narrow.ts';
import { SubjectPanel } from './SubjectPanel.tsx';
import type { ManyTasks, Subject } from './subject.ts';
import { TextFaultBand } from './TextFaultBand.tsx';

/** The right panel: the fields of the tasks that are selected, of the task that is inspected, or of the job. */
export function Inspector() {
  const t = useWords(formWords);
  // What was pressed is seen at once, and the fields a moment later: they take longer than a frame.
  const id = useDeferredValue(
    useView(({ inspected }) => (inspected.kind === 'task' ? inspected.id : undefined)),
  );
  // While a box is being drawn around tasks, that comes first.
  const selected = useDeferredValue(useView(({ selectedTasks }) => selectedTasks));
  const many = useMemo(
    (): ManyTasks | undefined => (selected.size > 1 ? { kind: 'tasks', ids: [...selected] } : undefined),
    [selected],
  );
  const task = useDraft(({ draft }) => draft.tasks.find((each) => each.id === id));
  const shown = task?.id;
  // From task to task the same fields stay in sight.
  const [narrowing, narrow] = useState(everything);
  const subject = useMemo(
    (): Subject => many ?? (shown === undefined ? { kind: 'job' } : { kind: 'task', id: shown }),
    [many, shown],
  );
  // Going from task to task changes what the fields show, not the fields: it takes a fraction of making them anew.
  const key = many === undefined ? subject.kind : many.ids.join();
  return (
    <aside className={classes.panel} aria-label={t('inspector')}>
      {many !== undefined ? (
        <TasksHead subject={many} />
      ) : task === undefined ? (
        <JobHead />
      ) : (
        <TaskHead task={task} />
      )}
      <TextFaultBand />
      <SubjectPanel key={key} subject={subject} narrowing={fitting(narrowing, subject)} onNarrow={narrow} />
    </aside>
  );
}

/** One task has nothing mixed, and several have nothing required: the words that are looked for stay. */
function fitting(narrowing: Narrowing, { kind }: Subject): Narrowing {
  const { show } = narrowing;
  const isOfMany = show === 'mixed' || show === 'shared';
  const isOfOne = show === 'required' || show === 'set';
  const fits = kind === 'tasks' ? !isOfOne : !isOfMany;
  return fits ? narrowing : { ...narrowing, show: 'all' };
}
