import type { JobAddress } from '../client/queries.ts';
import { useWords } from '../ui/i18n.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { jobsWords } from './jobsWords.ts';
import { useJobActions } from './useJobActions.ts';

export interface TerminateDialogProps {
  readonly opened: boolean;
  readonly job: JobAddress;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks before a job is terminated, and terminates it. */
export function TerminateDialog({ opened, job, name, onClose }: TerminateDialogProps) {
  const t = useWords(jobsWords);
  const { terminate } = useJobActions();
  return (
    <ConfirmDialog
      opened={opened}
      title={t('terminateTitle', { name })}
      text={t('terminateText')}
      action={t('terminateNow')}
      onClose={onClose}
      onConfirm={() => terminate(job)}
    />
  );
}
