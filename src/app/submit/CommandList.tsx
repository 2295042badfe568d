import { useWords } from '../../ui/i18n.ts';
import type { TaskCommand } from './questions.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

/** What would run on this machine, in full: nobody can agree to what is cut off. */
export function CommandList({ commands }: { commands: readonly TaskCommand[] }) {
  const t = useWords(submitWords);
  return (
    <ul className={classes.commands} tabIndex={0} aria-label={t('unsandboxed')}>
      {commands.map(({ id, task, command }) => (
        <li key={id}>
          <b>{task === '' ? t('unnamed') : task}</b>
          <pre>{command === '' ? t('noCommand') : command}</pre>
        </li>
      ))}
    </ul>
  );
}
