import { Button } from '@mantine/core';
import { Copy, Eye, X } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import { draftWords } from './bar/draftWords.ts';
import { useDesk, useServices } from './services.tsx';

/** While another tab edits the draft; and after one has, at the same time as this. */
export function FollowBand() {
  const t = useWords(draftWords);
  const common = useWords(appWords);
  const { desk } = useServices();
  const id = useDesk((state) => state.id);
  const role = useDesk((state) => state.role);
  const isCopy = useDesk((state) => state.isCopy);
  const [closedFor, setClosedFor] = useState('');
  if (role === 'follower') {
    return (
      <Banner
        icon={Eye}
        action={
          <Button size="compact-xs" variant="default" onClick={desk.editHere}>
            {t('editHere')}
          </Button>
        }
      >
        {t('follows')}
      </Banner>
    );
  }
  if (!isCopy || closedFor === id) return null;
  return (
    <Banner
      tone="warn"
      icon={Copy}
      action={<IconButton label={common('close')} icon={X} size={24} onClick={() => setClosedFor(id)} />}
    >
      {t('isCopy')}
    </Banner>
  );
}
