import { TextInput } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, memo, useRef } from 'react';
import { clearFinding, lookFor } from '../../ui/finding.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ariaShortcut } from '../../ui/shortcuts.ts';
import classes from './Find.module.css';
import { findFieldId } from './findFieldId.ts';
import { outlineWords } from './outlineWords.ts';

interface FindFieldProps {
  readonly text: string;
  /** To the next or the previous that is found. */
  readonly onStep: (step: 1 | -1) => void;
  /** Into the rows. */
  readonly onDown: () => void;
  /** With nothing left to clear: back to where the keyboard was before. */
  readonly onLeave: (before: HTMLElement | null) => void;
}

/** What tasks are looked for. Enter goes to the next, Escape clears, and once more leaves. */
export const FindField = memo(function FindField({ text, onStep, onDown, onLeave }: FindFieldProps) {
  const t = useWords(outlineWords);
  const before = useRef<HTMLElement | null>(null);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends the composition of Chinese characters is not ours.
    if (event.nativeEvent.isComposing) return;
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => onStep(event.shiftKey ? -1 : 1),
      ArrowDown: onDown,
      Escape: () => (text === '' ? onLeave(before.current) : clearFinding()),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const clear = () => {
    clearFinding();
    document.getElementById(findFieldId)?.focus();
  };
  return (
    <div className={classes.field}>
      <TextInput
        id={findFieldId}
        role="searchbox"
        aria-label={t('find')}
        aria-description={t('findHint')}
        aria-keyshortcuts={ariaShortcut('mod+F')}
        placeholder={t('find')}
        spellCheck={false}
        autoComplete="off"
        leftSection={<Search aria-hidden size={14} />}
        rightSection={
          text === '' ? (
            <Kbd keys="mod+F" />
          ) : (
            <IconButton label={t('clearFind')} icon={X} size={24} onClick={clear} />
          )
        }
        rightSectionWidth={text === '' ? 58 : 32}
        rightSectionPointerEvents={text === '' ? 'none' : 'all'}
        value={text}
        onChange={(event) => lookFor(event.currentTarget.value)}
        onKeyDown={press}
        onFocus={({ currentTarget, relatedTarget }) => {
          const ours = currentTarget.closest('[data-find]')?.contains(relatedTarget) === true;
          if (relatedTarget instanceof HTMLElement && !ours) before.current = relatedTarget;
        }}
      />
    </div>
  );
});
