import { Button, Checkbox } from '@mantine/core';
import { Cloud, Laptop, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Consent } from '../../store/submitDraft.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Status } from '../../wire/status.ts';
import { ClientToken } from './ClientToken.tsx';
import { CommandList } from './CommandList.tsx';
import { questionsFor } from './questions.ts';
import { SubmitFailure } from './SubmitFailure.tsx';
import classes from './SubmitPopover.module.css';
import { SubmitSummary } from './SubmitSummary.tsx';
import { submitWords } from './submitWords.ts';
import type { Asking } from './useSubmit.ts';

export interface SubmitPopoverProps {
  readonly asking: Asking;
  readonly status: Status | undefined;
  readonly sending: boolean;
  readonly onConfirm: (consent: Consent) => void;
  readonly onClose: () => void;
}

/** What is about to happen, where and as whom; the questions; and, when it failed, why and what to do. */
export function SubmitPopover({ asking, status, sending, onConfirm, onClose }: SubmitPopoverProps) {
  const { ready, bare, error, token } = asking;
  const t = useWords(submitWords);
  const [sendsUnknown, setSendsUnknown] = useState(false);
  const [runsBare, setRunsBare] = useState(false);
  const { unknownMembers, unsandboxed } = questionsFor(ready, status, bare);
  const real = ready.target === 'tencent';
  const hasKey = !real || status === undefined || status.tencent.credentials !== null;
  const able = hasKey && !sending && (unsandboxed === undefined || runsBare);
  const confirm = () => {
    if (!able) return;
    onConfirm({
      realTarget: real,
      unsandboxed: runsBare,
      ...(unknownMembers.length === 0 ? {} : { unknownMembers: sendsUnknown ? 'send' : 'leaveOut' }),
    });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return;
    // The key that opened this may still be held: only a fresh press confirms.
    if (event.repeat) event.preventDefault();
    else if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      confirm();
    }
  };
  const Icon = real ? Cloud : Laptop;
  return (
    <section
      role="dialog"
      aria-labelledby="submit-title"
      aria-describedby="submit-lead"
      data-real={real || undefined}
      className={classes.popover}
      onKeyDown={press}
    >
      <div className={classes.head}>
        <span className={classes.badge}>
          <Icon aria-hidden size={20} />
        </span>
        <div className={classes.titles}>
          <h2 id="submit-title" className={classes.title}>
            {t(real ? 'titleTencent' : 'titleLocal')}
          </h2>
          <p id="submit-lead" className={classes.lead}>
            {t(real ? 'leadTencent' : 'leadLocal')}
          </p>
        </div>
        <IconButton label={t('close')} icon={X} disabled={sending} onClick={onClose} />
      </div>
      <div className={classes.body}>
        <SubmitSummary ready={ready} status={status} onLeave={onClose} />
        {unknownMembers.length === 0 ? null : (
          <div className={classes.question}>
            <Checkbox
              checked={sendsUnknown}
              disabled={sending}
              label={t('unknown', { count: unknownMembers.length })}
              onChange={(event) => setSendsUnknown(event.currentTarget.checked)}
            />
            <ul className={classes.paths}>
              {unknownMembers.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          </div>
        )}
        {unsandboxed === undefined ? null : (
          <div className={classes.question}>
            <Checkbox
              checked={runsBare}
              data-autofocus
              disabled={sending}
              label={t('unsandboxed')}
              description={
                unsandboxed.reason === undefined
                  ? t('onlyThis')
                  : t('onlyThisWhy', { reason: unsandboxed.reason })
              }
              onChange={(event) => setRunsBare(event.currentTarget.checked)}
            />
            <CommandList commands={unsandboxed.commands} />
          </div>
        )}
        {token === undefined ? null : <ClientToken token={token} />}
        {error === undefined ? null : <SubmitFailure error={error} />}
      </div>
      <div className={classes.foot}>
        <Button variant="default" disabled={sending} onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          variant={real ? 'real' : 'filled'}
          data-autofocus={(able && unsandboxed === undefined) || undefined}
          className={classes.confirm ?? ''}
          loading={sending}
          disabled={!able && !sending}
          leftSection={<Icon aria-hidden size={16} />}
          rightSection={<Kbd keys="mod+Enter" on="fill" />}
          onClick={confirm}
        >
          {t(error === undefined ? 'submit' : 'again')}
        </Button>
      </div>
    </section>
  );
}
