import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../ui/i18n.ts';
import { canvasWords } from './canvasWords.ts';
import classes from './EmptyCanvas.module.css';

interface EmptyCanvasProps {
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onExample: () => void;
}

/** One line and three ways to begin. */
export function EmptyCanvas({ onAdd, onImport, onExample }: EmptyCanvasProps) {
  const t = useWords(canvasWords);
  return (
    <div className={classes.empty}>
      <h2>{t('noTasks')}</h2>
      <p>{t('noTasksHint')}</p>
      <div className={classes.ways}>
        <Button variant="filled" leftSection={<Plus aria-hidden size={16} />} onClick={onAdd}>
          {t('addTask')}
        </Button>
        <Button variant="default" onClick={onImport}>
          {t('importRequest')}
        </Button>
        <Button variant="subtle" onClick={onExample}>
          {t('openExample')}
        </Button>
      </div>
    </div>
  );
}
