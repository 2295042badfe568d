import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy, Download, Lock, LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { getAt } from '../model/lens.ts';
import { announce } from '../ui/announce.tsx';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useWorkbench } from '../ui/workbench.tsx';
import { downloadText, fileName } from './downloadText.ts';
import classes from './RequestView.module.css';
import { requestText, type TextForm } from './requestText.ts';
import { requestWords } from './requestWords.ts';

export interface RequestBarProps {
  readonly form: TextForm;
  readonly onChange: (change: Partial<TextForm>) => void;
  /** A text that cannot be read is not there to be copied: the buttons make room for what is wrong. */
  readonly isBroken: boolean;
  /** The status, between the form of the text and the buttons. */
  readonly children: ReactNode;
}

export function RequestBar({ form, onChange, isBroken, children }: RequestBarProps) {
  const t = useWords(requestWords);
  const { draft: store } = useWorkbench();
  const clipboard = useClipboard({ timeout: 1500 });
  const { dialect, secrets } = form;
  const isMasked = secrets === 'masked';

  const copy = async () => {
    // Not through Mantine's hook alone: it tells nobody that copying was refused.
    try {
      await navigator.clipboard.writeText(requestText(store.getState().draft, form));
      clipboard.copy(requestText(store.getState().draft, form));
      announce(t('copied'));
    } catch {
      announce(t('notCopied'), 'assertive');
    }
  };
  const download = () => {
    const { draft } = store.getState();
    const jobName = getAt(draft.header, ['Job', 'JobName']);
    const name = fileName(typeof jobName === 'string' ? jobName : '', dialect === 'query' ? 'txt' : 'json');
    downloadText(name, requestText(draft, form));
  };

  return (
    <div className={classes.bar}>
      <span className={classes.forms}>
        <Segmented
          compact
          fit
          label={t('form')}
          value={dialect}
          options={[
            { value: 'json', label: t('pretty') },
            { value: 'json-compact', label: t('compact') },
            { value: 'query', label: t('query') },
          ]}
          onChange={(next) => onChange({ dialect: next })}
        />
      </span>
      {children}
      {isBroken ? null : (
        <span className={classes.buttons}>
          <Button
            size="xs"
            variant="default"
            aria-pressed={isMasked}
            leftSection={isMasked ? <Lock aria-hidden size={14} /> : <LockOpen aria-hidden size={14} />}
            onClick={() => onChange({ secrets: isMasked ? 'plain' : 'masked' })}
          >
            {t(isMasked ? 'masked' : 'plain')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={clipboard.copied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
            onClick={() => void copy()}
          >
            {t(clipboard.copied ? 'copied' : 'copy')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<Download aria-hidden size={14} />}
            onClick={download}
          >
            {t('download')}
          </Button>
        </span>
      )}
    </div>
  );
}
