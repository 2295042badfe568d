import { Button, Group, Modal, Text } from '@mantine/core';
import { useWords } from '../ui/i18n.ts';
import { jobsWords } from './jobsWords.ts';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  /** What the red button does: a verb. */
  readonly action: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ opened, title, text, action, onClose, onConfirm }: ConfirmDialogProps) {
  const t = useWords(jobsWords);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      size={464}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Text size="md" mb={16}>
        {text}
      </Text>
      <Group justify="space-between">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          variant="danger"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
