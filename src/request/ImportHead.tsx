import { Button, Modal } from '@mantine/core';
import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../ui/i18n.ts';
import type { Text } from '../wire/text.ts';
import classes from './ImportDialog.module.css';
import { importWords } from './importWords.ts';
import { readImportFile } from './readImportFile.ts';

export interface ImportHeadProps {
  readonly onText: (text: string) => void;
  readonly onRefused: (message: Text) => void;
}

export function ImportHead({ onText, onRefused }: ImportHeadProps) {
  const t = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readImportFile(file);
    if (read.ok) onText(read.text);
    else onRefused(read.message);
    // The same file may be opened again after it has changed.
    if (input.current) input.current.value = '';
  };
  return (
    <Modal.Header className={classes.head ?? ''}>
      <Modal.Title>{t('title')}</Modal.Title>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('openFile')}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <Button
        variant="default"
        className={classes.openFile ?? ''}
        leftSection={<Upload aria-hidden size={16} />}
        onClick={() => input.current?.click()}
      >
        {t('openFile')}
      </Button>
      <Modal.CloseButton aria-label={t('close')} iconSize={20} />
    </Modal.Header>
  );
}
