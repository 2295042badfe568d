import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/i18n.ts';
import type { ControlProps } from '../controls/controlProps.ts';
import { formWords } from '../formWords.ts';
import { usePanel } from '../panel.ts';
import classes from './many.module.css';
import { RenameDialog } from './RenameDialog.tsx';

/** The names of several tasks: they cannot be alike, so they are given by a pattern. */
export function NamesControl({ id, labelId, describedBy }: ControlProps) {
  const { subject } = usePanel().form;
  const t = useWords(formWords);
  const [open, setOpen] = useState(false);
  if (subject.kind !== 'tasks') return null;
  return (
    <div className={classes.names}>
      <span className={classes.count}>{t('names', { count: subject.ids.length })}</span>
      <Button
        // Not what the label is for: its own word belongs to its name.
        id={`${id}-rename`}
        variant="default"
        aria-labelledby={`${labelId} ${id}-rename`}
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
      >
        {t('rename')}
      </Button>
      {open && <RenameDialog ids={subject.ids} onClose={() => setOpen(false)} />}
    </div>
  );
}
