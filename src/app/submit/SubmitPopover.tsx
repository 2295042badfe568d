import { Button } from '@mantine/core';
import { Cloud } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { type Busy, busyText } from '../../client/untilNotBusy.ts';
import type { Place } from '../../model/draft.ts';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Status } from '../../wire/status.ts';
import { inLanguage } from '../../wire/text.ts';
import { ClientToken } from './ClientToken.tsx';
import { questionsFor } from './questions.ts';
import { SubmitFailure } from './SubmitFailure.tsx';
import { SubmitHead } from './SubmitHead.tsx';
import classes from './SubmitPopover.module.css';
import { noAnswers, SubmitQuestions } from './SubmitQuestions.tsx';
import { SubmitSummary } from './SubmitSummary.tsx';
import { submitWords } from './submitWords.ts';
import type { Asking, SubmitFlow } from './useSubmit.tsx';

export interface SubmitPopoverProps {
  readonly asking: Asking;
  readonly status: Status | undefined;
  readonly sending: boolean;
  readonly busy: Busy | null;
  readonly onStop: () => void;
  readonly onConfirm: (...answers: Parameters<SubmitFlow['confirm']>) => void;
  readonly onClose: () => void;
  readonly onLeave: (place: Place) => void;
}

/** What is about to happen, where and as whom; the questions; and, when it failed, why and what to do. */
export function SubmitPopover({
  asking,
  status,
  sending,
  busy,
  onStop,
  onConfirm,
  onClose,
  onLeave,
}: SubmitPopoverProps) {
  const { ready, bare, error, place, token } = asking;
  const t = useWords(submitWords);
  const language = useLanguage();
  const [answers, setAnswers] = useState(noAnswers);
  const questions = questionsFor(ready, status, bare);
  const { unknownMembers, unsandboxed } = questions;
  const real = ready.target === 'tencent';
  const hasKey = !real || status === undefined || status.tencent.credentials !== null;
  const able = hasKey && !sending && (unsandboxed === undefined || answers.runsBare);
  const confirm = () => {
    if (!able) return;
    onConfirm({
      realTarget: real,
      unsandboxed: answers.runsBare,
      ...(unknownMembers.length === 0 ? {} : { unknownMembers: answers.sendsUnknown ? 'send' : 'leaveOut' }),
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
  return (
    <section
      role="dialog"
      aria-labelledby="submit-title"
      aria-describedby="submit-lead"
      data-real={real || undefined}
      className={classes.popover}
      onKeyDown={press}
    >
      <SubmitHead real={real} sending={sending} onClose={onClose} />
      <div className={classes.body}>
        <SubmitSummary ready={ready} status={status} onLeave={onClose} />
        <SubmitQuestions
          questions={questions}
          disabled={sending}
          answers={answers}
          onAnswer={(given) => setAnswers({ ...answers, ...given })}
        />
        {token === undefined ? null : <ClientToken token={token} />}
        {busy === null ? null : <p className={classes.note}>{inLanguage(busyText(busy), language)}</p>}
        {error === undefined || sending ? null : (
          <SubmitFailure error={error} place={place} onLeave={onLeave} />
        )}
      </div>
      <div className={classes.foot}>
        <Button
          variant="default"
          disabled={sending && busy === null}
          onClick={busy === null ? onClose : onStop}
        >
          {t(busy === null ? 'cancel' : 'stop')}
        </Button>
        <Button
          variant={real ? 'real' : 'filled'}
          data-autofocus={(able && unsandboxed === undefined) || undefined}
          className={classes.confirm ?? ''}
          loading={sending}
          disabled={!able && !sending}
          leftSection={real ? <Cloud aria-hidden size={16} /> : null}
          rightSection={<Kbd keys="mod+Enter" on="fill" />}
          onClick={confirm}
        >
          {t(error === undefined ? 'submit' : 'again')}
        </Button>
      </div>
    </section>
  );
}
