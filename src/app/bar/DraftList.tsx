import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { formatInstant } from '../../ui/time.ts';
import { useDesk } from '../services.tsx';
import { useDrafts } from '../useDrafts.ts';
import classes from './DraftMenu.module.css';
import { draftWords } from './draftWords.ts';

/** The drafts in their menu, the last edited first. By itself, because the list is a new one after every save. */
export function DraftList() {
  const t = useWords(draftWords);
  const language = useLanguage();
  const drafts = useDesk((state) => state.drafts);
  const id = useDesk((state) => state.id);
  const actions = useDrafts();
  return (
    <Menu.RadioGroup value={id} onChange={(next) => void actions.open(next)}>
      <div className={classes.list}>
        {drafts.map((draft) => (
          <Menu.RadioItem
            key={draft.id}
            value={draft.id}
            closeMenuOnClick
            aria-keyshortcuts="Delete"
            onKeyDown={(event) => {
              if (event.key === 'Delete') void actions.remove(draft.id);
            }}
            checkIcon={<Check aria-hidden size={14} />}
          >
            <span className={classes.draft}>
              <span className={classes.name}>{draft.name === '' ? t('unnamed') : draft.name}</span>
              <span className={classes.facts}>
                {t('tasks', { count: draft.tasks })} ·{' '}
                {formatInstant(draft.editedAt, { language, now: Date.now() })}
              </span>
            </span>
          </Menu.RadioItem>
        ))}
      </div>
    </Menu.RadioGroup>
  );
}
