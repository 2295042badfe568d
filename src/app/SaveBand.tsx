import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { requestOf } from '../model/request.ts';
import { Banner } from '../ui/Banner.tsx';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { appWords } from './appWords.ts';
import { useSaveState, useServices } from './services.tsx';

/** Over the page for as long as the browser keeps nothing. */
export function SaveBand() {
  const t = useWords(appWords);
  const { draft } = useWorkbench();
  const { saver } = useServices().desk;
  if (useSaveState() !== 'failed') return null;
  const saveAsFile = () => {
    const text = JSON.stringify(requestOf(draft.getState().draft), null, 2);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'job.json' });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Banner
      tone="warn"
      icon={TriangleAlert}
      action={
        <>
          <Button size="compact-xs" variant="default" onClick={saveAsFile}>
            {t('saveAsFile')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => void saver.flush()}>
            {t('tryAgain')}
          </Button>
        </>
      }
    >
      {t('saveFailed')}
    </Banner>
  );
}
