import { Button, Popover } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../../client/queries.ts';
import { useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useView, useWorkbench } from '../../ui/workbench.tsx';
import { narrow } from '../widths.ts';
import classes from './SubmitPopover.module.css';
import { SubmitPopover } from './SubmitPopover.tsx';
import { submitWords } from './submitWords.ts';
import { useSubmit } from './useSubmit.tsx';

/** The button, and the popover that hangs on it where something must be asked or has failed. */
export function SubmitControl() {
  const t = useWords(submitWords);
  const { client } = useWorkbench();
  const target = useView((state) => state.target);
  const status = useQuery(statusQuery(client)).data;
  const { asking, sending, busy, stop, press, confirm, close, leave, returnsFocus } = useSubmit(status);
  const short = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  const real = target === 'tencent';
  // In a field too: Enter with the modifier means nothing else anywhere.
  useHotkeys([['mod+Enter', (event) => !event.repeat && void press()]], [], true);
  return (
    <Popover
      opened={asking !== null}
      onChange={(opened) => !opened && !sending && close()}
      position="bottom-end"
      width="min(464px, 100vw - 24px)"
      offset={8}
      withArrow
      arrowSize={12}
      arrowOffset={40}
      trapFocus
      returnFocus={returnsFocus}
      withOverlay
      withRoles={false}
      closeOnEscape={!sending}
      closeOnClickOutside={!sending}
      classNames={{
        dropdown: classes.dropdown ?? '',
        arrow: classes.arrow ?? '',
        overlay: classes.scrim ?? '',
      }}
    >
      <Popover.Target>
        <Button
          variant={real ? 'real' : 'filled'}
          loading={sending && asking === null}
          rightSection={short === true ? null : <Kbd keys="mod+Enter" on="fill" />}
          onClick={() => void press()}
        >
          {t('submit')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown data-real={real || undefined}>
        {asking === null ? null : (
          <SubmitPopover
            asking={asking}
            status={status}
            sending={sending}
            busy={busy}
            onStop={stop}
            onConfirm={(consent) => void confirm(consent)}
            onClose={close}
            onLeave={leave}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
