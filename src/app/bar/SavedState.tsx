import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { appWords } from '../appWords.ts';
import { useSaveState } from '../services.tsx';
import classes from './TopBar.module.css';

const looks = {
  saved: { icon: Check, word: 'saved' },
  saving: { icon: LoaderCircle, word: 'saving' },
  failed: { icon: TriangleAlert, word: 'notSaved' },
} as const;

/** Milliseconds after a save for which nothing more must be typed before the page says so. */
const restMs = 600;

/** Whether what is on the page is on disk. Not announced: it changes with every pause in typing. */
export function SavedState() {
  const t = useWords(appWords);
  const save = useSaveState();
  const [rests, setRests] = useState(true);
  // Whoever types without a pause is saved every moment, but does not see the word flicker; nor is it drawn for nobody.
  useEffect(() => {
    if (save !== 'saved') {
      setRests(false);
      return undefined;
    }
    const timer = setTimeout(() => setRests(true), restMs);
    return () => clearTimeout(timer);
  }, [save]);
  const { icon: Icon, word } = looks[save === 'saved' && !rests ? 'saving' : save];
  return (
    <span className={classes.saved} data-tone={save === 'failed' ? 'warn' : undefined}>
      <Icon aria-hidden size={14} />
      <span className={classes.savedWord}>{t(word)}</span>
    </span>
  );
}
