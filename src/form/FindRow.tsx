import { useHotkeys } from '@mantine/hooks';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, memo, useRef } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import classes from './FindRow.module.css';
import { formWords } from './formWords.ts';
import { isNarrow, type Narrowing, type Show } from './narrow.ts';
import { takesText } from './takesText.ts';
import { useKeptFocus } from './useKeptFocus.ts';

interface FindRowProps {
  readonly narrowing: Narrowing;
  readonly onNarrow: (next: Narrowing) => void;
  /** Of several tasks one looks for what they share and where they differ. */
  readonly many: boolean;
  /** How many fields are in sight. */
  readonly found: number;
  /** Enter goes to the first of them. */
  readonly onGo: () => void;
}

const ofOne: readonly Show[] = ['all', 'required', 'set'];
const ofMany: readonly Show[] = ['all', 'mixed', 'shared'];
const labels = {
  all: 'showAll',
  required: 'showRequired',
  set: 'showSet',
  mixed: 'showMixed',
  shared: 'showShared',
} as const satisfies Record<Show, string>;

/** Finds a field by its name, and shows all, the required or the set ones. */
export const FindRow = memo(function FindRow({ narrowing, onNarrow, many, found, onGo }: FindRowProps) {
  const { query, show } = narrowing;
  const t = useWords(formWords);
  const input = useRef<HTMLInputElement>(null);
  const attach = useKeptFocus(input);
  const begin = (event: Event) => {
    // A dialog over the page keeps its keys.
    if (takesText(event.target) || (event.target as Element).closest?.('[role=dialog]')) return;
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys([['/', begin, { preventDefault: false }]], []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Undo in here is that of the text: it is no field of the draft.
    if (event.metaKey || event.ctrlKey) event.stopPropagation();
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      onNarrow({ ...narrowing, query: '' });
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // The same key press must not reach what it goes to: a text would begin a line, a button would be pressed.
      event.preventDefault();
      onGo();
    }
  };
  return (
    <div className={classes.row}>
      <div className={classes.find}>
        <Search aria-hidden size={14} className={classes.icon} />
        <input
          ref={attach}
          className={classes.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('findField')}
          aria-keyshortcuts="/"
          placeholder={t('findField')}
          value={query}
          onChange={(event) => onNarrow({ ...narrowing, query: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <Kbd keys="/" />
        ) : (
          <IconButton
            size={24}
            icon={X}
            label={t('clearFind')}
            onClick={() => {
              onNarrow({ ...narrowing, query: '' });
              input.current?.focus();
            }}
          />
        )}
      </div>
      <Segmented
        compact
        fit
        label={t('show')}
        value={show}
        options={(many ? ofMany : ofOne).map((each) => ({ value: each, label: t(labels[each]) }))}
        onChange={(next) => onNarrow({ ...narrowing, show: next })}
      />
      <span role="status" className="visually-hidden">
        {isNarrow(narrowing) ? t('found', { count: found }) : ''}
      </span>
    </div>
  );
});
