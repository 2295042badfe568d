import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { appWords } from '../appWords.ts';
import { useSaveState } from '../services.tsx';
import classes from './TopBar.module.css';

const looks = {
  saved: { icon: Check, word: 'saved' },
  saving: { icon: LoaderCircle, word: 'saving' },
  failed: { icon: TriangleAlert, word: 'notSaved' },
} as const;

/** Whether what is on the page is on disk. Not announced: it changes with every pause in typing. */
export function SavedState() {
  const t = useWords(appWords);
  const save = useSaveState();
  const { icon: Icon, word } = looks[save];
  return (
    <span className={classes.saved} data-tone={save === 'failed' ? 'warn' : undefined}>
      <Icon aria-hidden size={14} />
      <span className={classes.savedWord}>{t(word)}</span>
    </span>
  );
}
