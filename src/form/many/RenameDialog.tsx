import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import type { TaskId } from '../../model/draft.ts';
import { namesTo, renamed } from '../../model/renamePattern.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { formWords } from '../formWords.ts';
import classes from './many.module.css';

/** Enough to see what the pattern does. */
const previewed = 50;

/** Renames several tasks by a pattern, as one step; shown beforehand, and refused while a name would occur twice. */
export function RenameDialog({ ids, onClose }: { ids: readonly TaskId[]; onClose: () => void }) {
  const { draft: store } = useWorkbench();
  const t = useWords(formWords);
  const draft = useDraft((state) => state.draft);
  const [pattern, setPattern] = useState('{name}');
  const [start, setStart] = useState('1');
  const from = /^\d{1,9}$/.test(start.trim()) ? Number(start) : undefined;
  const renamings = useMemo(() => renamed(draft, ids, pattern, from ?? 1), [draft, ids, pattern, from]);
  const taken = renamings.filter((each) => each.taken).length;
  const isReady = taken === 0 && from !== undefined && pattern.trim() !== '';
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    store.settle();
    const count = ids.length;
    const label = { en: `Rename ${count} tasks`, zh: `重命名 ${count} 个任务` };
    store.dispatch({ type: 'setTaskFields', fields: namesTo(renamings) }, { origin: 'form', label });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('renameTasks', { count: ids.length })}
      size={520}
      closeButtonProps={{ 'aria-label': t('cancel') }}
      // Keys in here are not for the fields of the inspector, in whose tree this stands.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form className={classes.dialog} onSubmit={rename}>
        <div className={classes.row}>
          <TextInput
            className={classes.grow}
            label={t('pattern')}
            value={pattern}
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPattern(event.currentTarget.value)}
          />
          <TextInput
            w={88}
            label={t('startAt')}
            value={start}
            inputMode="numeric"
            error={from === undefined}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
        </div>
        <p className={classes.note}>{t('patternNote', { start: from ?? 1 })}</p>
        <ul className={classes.preview}>
          {renamings.slice(0, previewed).map(({ id, before, after, taken: isTaken }) => (
            <li key={id} data-taken={isTaken || undefined} title={isTaken ? t('taken') : undefined}>
              {before} → <strong>{after}</strong>
            </li>
          ))}
          {renamings.length > previewed && (
            <li>{t('moreValues', { count: renamings.length - previewed })}</li>
          )}
        </ul>
        {taken > 0 && (
          <p className={classes.error} role="alert">
            {t('namesTaken', { count: taken })}
          </p>
        )}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!isReady}>
            {t('renameTasks', { count: ids.length })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
