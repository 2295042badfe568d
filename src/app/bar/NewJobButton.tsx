import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useWords } from '../../ui/i18n.ts';
import { appWords } from '../appWords.ts';
import { useNewDraft } from '../useNewDraft.ts';

/** Starts a new draft and opens it. `quiet` where the page has something else to say first. */
export function NewJobButton({ quiet }: { quiet: boolean }) {
  const t = useWords(appWords);
  const navigate = useNavigate();
  const newDraft = useNewDraft();
  const start = () => {
    void newDraft().then(() => navigate('/'));
  };
  return (
    <Button
      variant={quiet ? 'default' : 'filled'}
      leftSection={<Plus aria-hidden size={16} />}
      onClick={start}
    >
      {t('newJob')}
    </Button>
  );
}
