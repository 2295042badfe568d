import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { TextFault } from '../store/viewStore.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './RequestView.module.css';
import { requestWords } from './requestWords.ts';

export interface RequestStatusProps {
  readonly id: string;
  /** Why there is no text; for reading alone. */
  readonly refused?: string | undefined;
  readonly stopped: TextFault | undefined;
  readonly isBehind: boolean;
  readonly isEditable: boolean;
  readonly changed: number;
  readonly onGiveUp: () => void;
}

/** Whether form and text say the same, and where the text cannot be read. */
export function RequestStatus(props: RequestStatusProps) {
  const { id, refused, stopped, isBehind, isEditable, changed, onGiveUp } = props;
  const t = useWords(requestWords);
  const language = useLanguage();
  const isWrong = stopped !== undefined || refused !== undefined;
  const said =
    refused ??
    (stopped === undefined
      ? t(isEditable ? 'inStep' : 'readOnly')
      : t(isBehind ? 'behind' : 'broken', {
          line: stopped.line,
          message: inLanguage(stopped.message, language),
        }));
  const Icon = isWrong ? CircleAlert : CircleCheck;
  return (
    <>
      <span id={id} role="status" className={classes.status} data-broken={isWrong || undefined}>
        <Icon aria-hidden size={16} />
        <span className={classes.said} title={said}>
          {said}
        </span>
      </span>
      {stopped === undefined ? null : (
        <Button size="xs" variant="default" className={classes.takeForm ?? ''} onClick={onGiveUp}>
          {t('takeForm')}
        </Button>
      )}
      {changed === 0 ? null : <span className={classes.changed}>{t('changed', { count: changed })}</span>}
    </>
  );
}
