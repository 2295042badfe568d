import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { Banner } from '../ui/Banner.tsx';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import { useSaveState, useServices } from './services.tsx';
import { useDrafts } from './useDrafts.ts';

/** Over the page for as long as the browser keeps nothing. */
export function SaveBand() {
  const t = useWords(appWords);
  const { saveAsFile } = useDrafts();
  const { saver } = useServices().desk;
  if (useSaveState() !== 'failed') return null;
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
