import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { StateMark } from '../../ui/StateMark.tsx';
import classes from './SubmittedToast.module.css';

export interface SubmittedToastProps {
  readonly title: string;
  readonly name: string;
  readonly jobId: string;
  /** '' when there is nothing more to say. */
  readonly note: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
}

/** Says that the job is on its way, with the way to it. */
export function showSubmitted({ title, name, jobId, note, openLabel, onOpen }: SubmittedToastProps): void {
  const id = notifications.show({
    icon: <StateMark state="SUCCEED" size={16} />,
    title,
    message: (
      <span className={classes.row}>
        <span className={classes.text}>
          {name} <span className="mono">{jobId}</span> {note}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          className={classes.open ?? ''}
          onClick={() => {
            notifications.hide(id);
            onOpen();
          }}
        >
          {openLabel}
        </Button>
      </span>
    ),
  });
}
