import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { formWords } from '../formWords.ts';
import { usePanel } from '../panel.ts';
import { addingTo } from '../useList.ts';

interface AddButtonProps {
  /** The name of the list. */
  readonly list: string;
  readonly onClick: () => void;
}

/** Appends an item to the list whose label the group around it has; it gets the focus when the last item goes. */
export function AddButton({ list, onClick }: AddButtonProps) {
  const { targets } = usePanel();
  const t = useWords(formWords);
  return (
    <div ref={targets.target(addingTo(list))}>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<Plus aria-hidden size={14} />}
        onClick={onClick}
      >
        {t('addPair')}
      </Button>
    </div>
  );
}
