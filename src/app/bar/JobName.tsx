import { useState } from 'react';
import { jobEntity } from '../../model/draft.ts';
import { jobName, jobNamePath } from '../../model/request.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { appWords } from '../appWords.ts';
import classes from './TopBar.module.css';

/** Refs that keep their identity run when the element comes and not with every render. */
const focus = (element: HTMLElement | null) => element?.focus();
const focusAll = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};

/** Job.JobName, edited in place: Enter or leaving takes it, Escape does not. */
export function JobName() {
  const t = useWords(appWords);
  const { draft } = useWorkbench();
  const name = useDraft((state) => jobName(state.draft.header));
  const [state, setState] = useState<'shown' | 'edited' | 'left'>('shown');

  const take = (text: string, next: 'shown' | 'left') => {
    setState(next);
    if (text === name) return;
    draft.dispatch(
      { type: 'setField', entity: jobEntity, path: jobNamePath, value: text === '' ? undefined : text },
      { origin: 'outline', label: appWords.keys.renameJob as { en: string; zh: string } },
    );
  };

  if (state === 'edited') {
    return (
      <input
        className={classes.name}
        aria-label={t('jobName')}
        defaultValue={name}
        maxLength={200}
        ref={focusAll}
        onBlur={(event) => take(event.currentTarget.value, 'shown')}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // The button gets the focus back, and must not take the same key press for a click.
          event.preventDefault();
          if (event.key === 'Enter') take(event.currentTarget.value, 'left');
          else setState('left');
        }}
      />
    );
  }
  return (
    <button
      type="button"
      className={classes.name}
      data-empty={name === '' || undefined}
      aria-label={t('editName', { name: name === '' ? t('unnamed') : name })}
      title={name}
      ref={state === 'left' ? focus : undefined}
      onClick={() => setState('edited')}
    >
      {name === '' ? t('unnamed') : name}
    </button>
  );
}
