import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { Banner } from '../ui/Banner.tsx';
import { useWords } from '../ui/i18n.ts';
import { useView, useWorkbench } from '../ui/workbench.tsx';
import { formWords } from './formWords.ts';
import classes from './Inspector.module.css';

/** While the text of the request cannot be read: that the fields are not what was typed there, and the way to it. */
export function TextFaultBand() {
  const t = useWords(formWords);
  const { view } = useWorkbench();
  const fault = useView((state) => state.textFault);
  return (
    <div role="status" className={fault === null ? undefined : classes.said}>
      {fault === null ? null : (
        <Banner
          tone="fail"
          role="none"
          icon={CircleAlert}
          action={
            <Button size="compact-xs" variant="default" onClick={() => view.openDrawer('request')}>
              {t('showText')}
            </Button>
          }
        >
          {t('textFault', { line: fault.line })}
        </Banner>
      )}
    </div>
  );
}
