import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import classes from './actionToast.module.css';
import parts from './controls.module.css';

interface ActionToast {
  readonly title: string;
  readonly note?: ReactNode;
  readonly icon?: ReactNode;
  /** What the button says. */
  readonly action: string;
  readonly onAction: () => void;
  /** Milliseconds; what can be done nowhere else stays longer than the default. */
  readonly stays?: number;
}

/** A message with one button, which takes the message away. */
export function showActionToast({ title, note, icon, action, onAction, stays }: ActionToast): void {
  const id = notifications.show({
    icon,
    message: (
      <span className={classes.row}>
        <span className={classes.text}>
          <span className={`${classes.title} ${parts.toastTitle}`}>{title}</span>
          {note}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          className={classes.action ?? ''}
          onClick={() => {
            notifications.hide(id);
            onAction();
          }}
        >
          {action}
        </Button>
      </span>
    ),
    ...(stays === undefined ? {} : { autoClose: stays }),
  });
}
