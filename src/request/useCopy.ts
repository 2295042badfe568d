import { useClipboard } from '@mantine/hooks';
import { announce } from '../ui/announce.tsx';
import { useWords } from '../ui/i18n.ts';
import { requestWords } from './requestWords.ts';

/** Copies a text and says so, or why not. `copied` holds for a moment after. */
export function useCopy() {
  const t = useWords(requestWords);
  const clipboard = useClipboard({ timeout: 1500 });
  const copy = async (text: string) => {
    // Not through Mantine's hook alone: it tells nobody that copying was refused.
    try {
      await navigator.clipboard.writeText(text);
      clipboard.copy(text);
      announce(t('copied'));
    } catch {
      announce(t('notCopied'), 'assertive');
    }
  };
  return { copied: clipboard.copied, copy };
}
