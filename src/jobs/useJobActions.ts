import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CallError } from '../client/client.ts';
import { CallFailure, type JobAddress, jobQuery, submitInfoQuery } from '../client/queries.ts';
import { sleep } from '../client/sleep.ts';
import { type Busy, busyText, untilNotBusy } from '../client/untilNotBusy.ts';
import { draftFromRequest } from '../model/request.ts';
import { type Translate, useLanguage, useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { BatchAction } from '../wire/actions.ts';
import { emptyAnswer } from '../wire/answers.ts';
import { explainCode } from '../wire/errors.ts';
import { inLanguage } from '../wire/text.ts';
import { requestOfJob } from './draftOfJob.ts';
import { jobsWords } from './jobsWords.ts';
import { useOpenDraft } from './openDraft.ts';

export interface JobActions {
  terminate(job: JobAddress): Promise<void>;
  retry(job: JobAddress, name: string): Promise<void>;
  /** True when the job is gone. */
  remove(job: JobAddress, name: string): Promise<boolean>;
  /** Makes a new draft of the job's request and opens it in the composer; the former one stays in the list. */
  toDraft(job: JobAddress, name: string): Promise<void>;
}

type T = Translate<keyof (typeof jobsWords)['keys']>;

function tellFailure(t: T, error: CallError, advice: string | undefined): void {
  const id = error.requestId === undefined ? '' : ` RequestId ${error.requestId}`;
  notifications.show({
    color: 'red',
    title: t('actionFailed'),
    message: `${advice === undefined ? '' : `${advice} `}${error.code}: ${error.message}${id}`,
    autoClose: 12_000,
  });
}

/** What a person can do with a job; each failure is told with its code and what to do. */
export function useJobActions(): JobActions {
  const { client, newId } = useWorkbench();
  const openDraft = useOpenDraft();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const language = useLanguage();
  const t = useWords(jobsWords);

  const fail = (error: CallError) => {
    const explained = explainCode(error.code);
    tellFailure(t, error, explained && inLanguage(explained.advice, language));
  };

  async function act(action: BatchAction, params: object, { target, region }: JobAddress): Promise<boolean> {
    const ask = () => client.call(action, params, emptyAnswer, { target, region });
    const id = `${action} ${JSON.stringify(params)}`;
    const onBusy = (busy: Busy) => {
      notifications.hide(id);
      const message = inLanguage(busyText(busy), language);
      notifications.show({ id, loading: true, autoClose: false, message });
    };
    const { answer } = await untilNotBusy(ask, { sleep, random: Math.random, onBusy });
    notifications.hide(id);
    if (!answer.ok) fail(answer.error);
    await queries.invalidateQueries();
    return answer.ok;
  }

  return {
    async terminate(job) {
      await act('TerminateJob', { JobId: job.jobId }, job);
    },
    async retry(job, name) {
      if (await act('RetryJobs', { JobIds: [job.jobId] }, job)) {
        notifications.show({ message: t('retried', { name }) });
      }
    },
    async remove(job, name) {
      const done = await act('DeleteJob', { JobId: job.jobId }, job);
      if (done) notifications.show({ message: t('removed', { name }) });
      return done;
    },
    async toDraft(job, name) {
      try {
        const [info, view] = await Promise.all([
          queries.fetchQuery(submitInfoQuery(client, job)),
          queries.fetchQuery(jobQuery(client, job)),
        ]);
        if (!(await openDraft(draftFromRequest(requestOfJob(info, view.Zone), newId)))) return;
        notifications.show({
          title: t('toDraftDone', { name }),
          message: t('toDraftLacks'),
          autoClose: 10_000,
        });
        await navigate('/');
      } catch (cause) {
        if (!(cause instanceof CallFailure)) throw cause;
        fail(cause.error);
      }
    },
  };
}
