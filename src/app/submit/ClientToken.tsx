import { useClipboard } from '@mantine/hooks';
import { Check, Copy, Fingerprint } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

export function ClientToken({ token }: { token: string }) {
  const t = useWords(submitWords);
  const clipboard = useClipboard();
  return (
    <div className={classes.note}>
      <Fingerprint aria-hidden size={16} />
      <div className={classes.grow}>
        <span className={classes.tokenLine}>
          {t('token')} <span className={`mono ${classes.token}`}>{token}</span>
          <IconButton
            label={t(clipboard.copied ? 'copied' : 'copy')}
            icon={clipboard.copied ? Check : Copy}
            size={24}
            onClick={() => clipboard.copy(token)}
          />
        </span>
        <span className={classes.faint}>{t('tokenHint')}</span>
      </div>
    </div>
  );
}
