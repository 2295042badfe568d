import { Menu } from '@mantine/core';
import { CircleX, Copy, Ellipsis, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { JobAddress } from '../client/queries.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { isEnded, type RunState } from '../wire/states.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { jobsWords } from './jobsWords.ts';
import { TerminateDialog } from './TerminateDialog.tsx';
import { useJobActions } from './useJobActions.ts';

export interface JobMenuProps {
  readonly job: JobAddress;
  readonly name: string;
  readonly state: RunState;
  readonly onRemoved?: () => void;
}

/** Everything that can be done with a job, each as long as the service allows it. */
export function JobMenu({ job, name, state, onRemoved }: JobMenuProps) {
  const t = useWords(jobsWords);
  const actions = useJobActions();
  const [asked, setAsked] = useState<'terminate' | 'remove' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <IconButton label={t('more', { name })} icon={Ellipsis} size={28} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Copy size={16} />} onClick={() => actions.toDraft(job, name)}>
            {t('toDraft')}
          </Menu.Item>
          {state === 'FAILED' ? (
            <Menu.Item leftSection={<RotateCcw size={16} />} onClick={() => actions.retry(job, name)}>
              {t('retry')}
            </Menu.Item>
          ) : null}
          {/* FAILED_INTERRUPTED keeps machines until it is terminated, so it is not over. */}
          {!isEnded(state) || state === 'FAILED_INTERRUPTED' ? (
            <Menu.Item leftSection={<CircleX size={16} />} color="red" onClick={() => setAsked('terminate')}>
              {t('terminate')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<Trash2 size={16} />} color="red" onClick={() => setAsked('remove')}>
              {t('remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <TerminateDialog opened={asked === 'terminate'} job={job} name={name} onClose={close} />
      <ConfirmDialog
        opened={asked === 'remove'}
        title={t('removeTitle', { name })}
        text={t('removeText')}
        action={t('removeNow')}
        onClose={close}
        onConfirm={async () => {
          if (await actions.remove(job, name)) onRemoved?.();
        }}
      />
    </>
  );
}
