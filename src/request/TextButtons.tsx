import { Button } from '@mantine/core';
import { Check, Copy, Download, Lock, LockOpen } from 'lucide-react';
import { useWords } from '../ui/i18n.ts';
import { downloadText } from './downloadText.ts';
import classes from './RequestView.module.css';
import { requestWords } from './requestWords.ts';
import { useCopy } from './useCopy.ts';

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
  const { copied, copy } = useCopy();
  const isMasked = secrets === 'masked';

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
        leftSection={copied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        onClick={() => void copy(textOf())}
      >
        {t(copied ? 'copied' : 'copy')}
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
