import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { formWords } from '../formWords.ts';

/** Appends an item to the list whose name the group around it has. */
export function AddButton({ onClick }: { onClick: () => void }) {
  const t = useWords(formWords);
  return (
    <Button
      variant="default"
      size="compact-xs"
      leftSection={<Plus aria-hidden size={14} />}
      onClick={onClick}
    >
      {t('addPair')}
    </Button>
  );
}
