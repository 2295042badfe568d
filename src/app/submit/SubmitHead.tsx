import { Cloud, Laptop, X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

interface SubmitHeadProps {
  readonly real: boolean;
  readonly sending: boolean;
  readonly onClose: () => void;
}

/** Names the dialog (`submit-title`) and says what pressing Submit does (`submit-lead`). */
export function SubmitHead({ real, sending, onClose }: SubmitHeadProps) {
  const t = useWords(submitWords);
  const Icon = real ? Cloud : Laptop;
  return (
    <div className={classes.head}>
      <span className={classes.badge}>
        <Icon aria-hidden size={20} />
      </span>
      <div className={classes.titles}>
        <h2 id="submit-title" className={classes.title}>
          {t(real ? 'titleTencent' : 'titleLocal')}
        </h2>
        <p id="submit-lead" className={classes.lead}>
          {t(real ? 'leadTencent' : 'leadLocal')}
        </p>
      </div>
      <IconButton label={t('close')} icon={X} disabled={sending} onClick={onClose} />
    </div>
  );
}
