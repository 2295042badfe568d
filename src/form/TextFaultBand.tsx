import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { useView, useWorkbench } from '../ui/workbench.tsx';
import { inLanguage } from '../wire/text.ts';
import { formWords } from './formWords.ts';
import classes from './TextFaultBand.module.css';

/** While the text of the request cannot be read: that the fields are not what was typed there, and the way to it. */
export function TextFaultBand() {
  const t = useWords(formWords);
  const language = useLanguage();
  const { view } = useWorkbench();
  const fault = useView((state) => state.textFault);
  return (
    <div role="status" className={fault === null ? undefined : classes.band}>
      {fault === null ? null : (
        <>
          <CircleAlert aria-hidden size={14} className={classes.icon} />
          <span className={classes.text}>
            {t('textFault', { line: fault.line, message: inLanguage(fault.message, language) })}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => view.openDrawer('request')}>
            {t('showText')}
          </Button>
        </>
      )}
    </div>
  );
}
