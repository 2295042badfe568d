import { NavLink } from 'react-router';
import { useWords } from '../../ui/i18n.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useView } from '../../ui/workbench.tsx';
import type { Target } from '../../wire/status.ts';
import { appWords } from '../appWords.ts';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { SubmitControl } from '../submit/SubmitControl.tsx';
import { DraftBar } from './DraftBar.tsx';
import { NewJobButton } from './NewJobButton.tsx';
import { ProblemsButton } from './ProblemsButton.tsx';
import { RunningCount } from './RunningCount.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { TargetBadge } from './TargetBadge.tsx';
import { TargetMenu } from './TargetMenu.tsx';
import classes from './TopBar.module.css';

export interface TopBarProps {
  readonly composing: boolean;
  /** On the page of a job: where that job runs, whatever is chosen for the next one. */
  readonly jobTarget: Target | undefined;
}

/** On every page: where one is, what is edited, where it would go. */
export function TopBar({ composing, jobTarget }: TopBarProps) {
  const t = useWords(appWords);
  const chosen = useView((state) => state.target);
  const target = jobTarget ?? chosen;
  return (
    <header className={classes.bar} data-region data-real={target === 'tencent' || undefined} tabIndex={-1}>
      <Mark />
      <nav className={classes.pages} aria-label={t('pages')}>
        <NavLink to="/" end className={classes.page ?? ''}>
          {t('compose')}
        </NavLink>
        <NavLink to="/jobs" className={classes.page ?? ''}>
          {t('jobs')}
          <RunningCount />
        </NavLink>
      </nav>
      {composing ? <DraftBar /> : null}
      <span className={classes.gap} />
      <PaletteButton />
      {composing ? <ProblemsButton /> : null}
      <SettingsMenu />
      {jobTarget === undefined ? <TargetMenu /> : <TargetBadge target={jobTarget} />}
      {composing ? <SubmitControl /> : <NewJobButton quiet={jobTarget !== undefined} />}
    </header>
  );
}
