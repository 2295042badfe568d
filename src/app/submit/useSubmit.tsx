import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CallError } from '../../client/client.ts';
import { sleep } from '../../client/sleep.ts';
import { type Busy, busyText } from '../../client/untilNotBusy.ts';
import { jobLink } from '../../jobs/jobLinks.ts';
import type { Place } from '../../model/draft.ts';
import { jobName } from '../../model/request.ts';
import { type Consent, prepareSubmission, type Ready, sendSubmission } from '../../store/submitDraft.ts';
import { showActionToast } from '../../ui/actionToast.tsx';
import { announce } from '../../ui/announce.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { useWorkbench } from '../../ui/workbench.tsx';
import type { Status } from '../../wire/status.ts';
import { inLanguage } from '../../wire/text.ts';
import { useServices } from '../services.tsx';
import { mustAsk, questionsFor } from './questions.ts';
import { submitWords } from './submitWords.ts';

/** What the popover shows. */
export interface Asking {
  readonly ready: Ready;
  /** The local service has asked for it, whatever the status said. */
  readonly bare: boolean;
  readonly error: CallError | undefined;
  /** The first field that the refusal speaks of. */
  readonly place?: Place | undefined;
  /** undefined when the next press makes a new one. */
  readonly token: string | undefined;
}

export interface SubmitFlow {
  readonly asking: Asking | null;
  readonly sending: boolean;
  /** The service is busy, and what was sent will be sent again. */
  readonly busy: Busy | null;
  /** Gives up waiting for a busy service. */
  stop(): void;
  press(): Promise<void>;
  confirm(consent: Consent): Promise<void>;
  close(): void;
  /** Closes and goes to a field, which then has the focus. */
  leave(place: Place): void;
  /** Whether the focus goes back to the button on closing; it must not where it went to a field. */
  readonly returnsFocus: boolean;
}

/** From the press of Submit to the job, by way of the questions and failures. `status` decides what is asked first. */
export function useSubmit(status: Status | undefined): SubmitFlow {
  const { view } = useWorkbench();
  const { submit, boards } = useServices();
  const t = useWords(submitWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [sending, setSending] = useState(false);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [left, setLeft] = useState(false);
  const waiting = useRef<AbortController | null>(null);

  async function send(ready: Ready, consent: Consent): Promise<void> {
    setSending(true);
    const stop = new AbortController();
    waiting.current = stop;
    const onBusy = (next: Busy) => {
      setAsking((now) => now ?? { ready, bare: false, error: undefined, token: ready.token });
      setBusy(next);
      announce(inLanguage(busyText(next), language));
    };
    const patience = { sleep, random: Math.random, onBusy, stop: stop.signal };
    const result = await sendSubmission(submit, ready, consent, patience);
    setSending(false);
    setBusy(null);
    if (result.kind === 'submitted') {
      setAsking(null);
      tellSubmitted(ready, result.jobId, result.tries);
    } else if (result.kind === 'needsConsent') {
      const bare = result.questions.includes('unsandboxed');
      setAsking({ ready, bare, error: undefined, token: ready.token });
    } else if (result.kind === 'failed') {
      const { error, token, sameToken, problems } = result;
      const place = problems.find(({ path, entity }) => path.length > 0 || entity.kind !== 'job');
      announce(`${t(error.answered ? 'failed' : 'unsure')}: ${error.code}`, 'assertive');
      setAsking({ ready, bare: false, error, place, token: sameToken ? token : undefined });
    }
  }

  function tellSubmitted(ready: Ready, jobId: string, tries: number): void {
    const { target, region } = ready;
    void boards.keep(jobId, ready.draft);
    void queries.invalidateQueries({ queryKey: ['jobs'] });
    showActionToast({
      icon: <StateMark state="SUCCEED" size={16} />,
      title: t(target === 'local' ? 'submittedLocal' : 'submittedTencent'),
      note: (
        <>
          {jobName(ready.draft.header)} <span className="mono">{jobId}</span>{' '}
          {tries > 1 ? t('acceptedAt', { tries }) : ''}
        </>
      ),
      action: t('openJob'),
      onAction: () => void navigate(jobLink({ jobId, target, region })),
    });
  }

  return {
    asking,
    sending,
    busy,
    stop: () => waiting.current?.abort(),
    async press() {
      if (sending || asking !== null) return;
      const prepared = await prepareSubmission(submit, view.getState().target);
      if (prepared.kind === 'blocked') {
        announce(t('refused', { count: prepared.errors }), 'assertive');
        view.goTo(prepared.problem);
      } else if (mustAsk(prepared.target, questionsFor(prepared, status, false))) {
        setAsking({ ready: prepared, bare: false, error: undefined, token: prepared.token });
      } else {
        await send(prepared, {});
      }
    },
    async confirm(consent) {
      if (asking === null || sending) return;
      setLeft(false);
      await send(asking.ready, consent);
    },
    close() {
      setLeft(false);
      setAsking(null);
    },
    leave(place) {
      setLeft(true);
      setAsking(null);
      view.goTo(place);
    },
    returnsFocus: asking !== null || !left,
  };
}
