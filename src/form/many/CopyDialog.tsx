import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DraftTask, TaskId } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { copiedSettings } from '../copySettings.ts';
import { setCount } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { groupsOf } from '../groups.ts';
import { useText } from '../panel.ts';
import { taskIn } from '../subject.ts';
import classes from './many.module.css';

/** More would make the list slow to draw; who looks for others filters. */
const listed = 200;

/** Gives groups of the settings of one task to others, as one step. */
export function CopyDialog({ id, onClose }: { id: TaskId; onClose: () => void }) {
  const task = useDraft(({ draft }) => taskIn(draft, id));
  return task === undefined ? null : <CopyDialogOf task={task} onClose={onClose} />;
}

function CopyDialogOf({ task, onClose }: { task: DraftTask; onClose: () => void }) {
  const { draft: store } = useWorkbench();
  const t = useWords(formWords);
  const say = useText();
  const tasks = useDraft(({ draft }) => draft.tasks);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<TaskId>>(new Set());
  const [query, setQuery] = useState('');
  const matching = useMemo(
    () =>
      tasks.filter(
        (each) => each.id !== task.id && taskName(each).toLowerCase().includes(query.trim().toLowerCase()),
      ),
    [tasks, task.id, query],
  );
  const all = matching.length > 0 && matching.every(({ id }) => chosen.has(id));
  const choose = (ids: readonly TaskId[], wanted: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) wanted ? after.add(id) : after.delete(id);
      return after;
    });
  const copy = () => {
    const of = groupsOf('task').filter(({ id }) => groups.includes(id));
    const fields = copiedSettings(task.spec, of, [...chosen]);
    const name = taskName(task);
    store.settle();
    store.dispatch(
      { type: 'setTaskFields', fields },
      { origin: 'form', label: { en: `Copy settings of ${name}`, zh: `复制 ${name} 的设置` } },
    );
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('copyFrom', { name: taskName(task) })}
      size={640}
      closeButtonProps={{ 'aria-label': t('cancel') }}
      // Keys in here are not for the fields of the inspector, in whose tree this stands.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={classes.dialog}>
        <p className={classes.note}>{t('copyNote')}</p>
        <div className={classes.columns}>
          <fieldset className={classes.pick}>
            <legend className={classes.legend}>{t('whichGroups')}</legend>
            <div className={classes.list}>
              {groupsOf('task').map(({ id, name, fields }) => (
                <Checkbox
                  key={id}
                  label={say(name)}
                  description={t('set', {
                    count: fields.reduce((sum, field) => sum + setCount(field, task.spec), 0),
                  })}
                  checked={groups.includes(id)}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    setGroups((before) => (checked ? [...before, id] : before.filter((each) => each !== id)));
                  }}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={classes.pick}>
            <legend className={classes.legend}>{t('whichTasks')}</legend>
            <TextInput
              aria-label={t('filterTasks')}
              placeholder={t('filterTasks')}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <Checkbox
              label={t('selectAll', { count: matching.length })}
              checked={all}
              indeterminate={!all && matching.some(({ id }) => chosen.has(id))}
              disabled={matching.length === 0}
              onChange={() =>
                choose(
                  matching.map(({ id }) => id),
                  !all,
                )
              }
            />
            <div className={classes.list}>
              {matching.slice(0, listed).map((each) => (
                <Checkbox
                  key={each.id}
                  label={taskName(each) || t('unnamed')}
                  checked={chosen.has(each.id)}
                  onChange={(event) => choose([each.id], event.currentTarget.checked)}
                />
              ))}
              {matching.length > listed && (
                <p className={classes.note}>{t('moreTasks', { count: matching.length - listed })}</p>
              )}
            </div>
          </fieldset>
        </div>
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={groups.length === 0 || chosen.size === 0} onClick={copy}>
            {t('copyTo', { count: chosen.size })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
