import { Archive, X } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import { useServices } from './services.tsx';

/** When the draft of the last visit could not be read. */
export function BrokenBand() {
  const t = useWords(appWords);
  const [closed, setClosed] = useState(false);
  if (useServices().desk.source !== 'broken' || closed) return null;
  return (
    <Banner
      tone="warn"
      icon={Archive}
      action={<IconButton label={t('close')} icon={X} size={24} onClick={() => setClosed(true)} />}
    >
      {t('keptBroken')}
    </Banner>
  );
}
