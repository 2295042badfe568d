import { Popover } from '@mantine/core';
import { History } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../ui/announce.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { formatInstant } from '../../ui/time.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { inLanguage } from '../../wire/text.ts';
import { draftWords } from './draftWords.ts';
import classes from './HistoryPanel.module.css';

/** Every step with its name and time, the present one marked; a click goes there. */
export function HistoryPanel() {
  const t = useWords(draftWords);
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" offset={6} trapFocus returnFocus>
      <Popover.Target>
        <IconButton label={t('history')} icon={History} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('history')}>
        {opened ? <Steps /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}

const toView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' });

function Steps() {
  const t = useWords(draftWords);
  const language = useLanguage();
  const { draft } = useWorkbench();
  useDraft((state) => state.revision);
  const { past, future } = draft.getHistory();
  const named = [...past, ...future].map(({ label, at }) => ({
    name: label === undefined ? t('step') : inLanguage(label, language),
    time: formatInstant(at, { language, now: Date.now() }),
  }));
  const steps = [{ name: t('atFirst'), time: '' }, ...named].map((step, index) => ({ ...step, index }));
  const go = (index: number, name: string) => {
    if (index === past.length) return;
    draft.travel(index - past.length);
    announce(t('wentTo', { step: name }));
  };
  return (
    <ol className={classes.steps} aria-label={t('historyOf')} reversed>
      {steps.toReversed().map(({ name, time, index }) => (
        <li key={index}>
          <button
            type="button"
            className={classes.step}
            aria-current={index === past.length ? 'step' : undefined}
            data-undone={index > past.length || undefined}
            ref={index === past.length ? toView : undefined}
            onClick={() => go(index, name)}
          >
            <span className={classes.name}>{name}</span>
            <span className={classes.time}>{time}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
