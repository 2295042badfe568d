import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy, Download, Lock, LockOpen } from 'lucide-react';
import { announce } from '../ui/announce.tsx';
import { useWords } from '../ui/i18n.ts';
import { downloadText } from './downloadText.ts';
import classes from './RequestView.module.css';
import { requestWords } from './requestWords.ts';

export interface TextButtonsProps {
  readonly secrets: 'masked' | 'plain';
  readonly onSecrets: (secrets: 'masked' | 'plain') => void;
  /** Asked when a button is pressed, so that the text is that of the moment. */
  readonly textOf: () => string;
  readonly nameOf: () => string;
}

/** What can be done with a text of the request: show its secrets, copy it, save it. */
export function TextButtons({ secrets, onSecrets, textOf, nameOf }: TextButtonsProps) {
  const t = useWords(requestWords);
  const clipboard = useClipboard({ timeout: 1500 });
  const isMasked = secrets === 'masked';

  const copy = async () => {
    // Not through Mantine's hook alone: it tells nobody that copying was refused.
    try {
      await navigator.clipboard.writeText(textOf());
      clipboard.copy(textOf());
      announce(t('copied'));
    } catch {
      announce(t('notCopied'), 'assertive');
    }
  };

  return (
    <span className={classes.buttons}>
      <Button
        size="xs"
        variant="default"
        aria-pressed={isMasked}
        leftSection={isMasked ? <Lock aria-hidden size={14} /> : <LockOpen aria-hidden size={14} />}
        onClick={() => onSecrets(isMasked ? 'plain' : 'masked')}
      >
        {t(isMasked ? 'masked' : 'plain')}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={clipboard.copied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        onClick={() => void copy()}
      >
        {t(clipboard.copied ? 'copied' : 'copy')}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Download aria-hidden size={14} />}
        onClick={() => downloadText(nameOf(), textOf())}
      >
        {t('download')}
      </Button>
    </span>
  );
}
