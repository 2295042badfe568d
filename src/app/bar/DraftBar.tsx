import { DraftMenu } from './DraftMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { JobName } from './JobName.tsx';
import { SavedState } from './SavedState.tsx';
import classes from './TopBar.module.css';

/** What is edited, whether it is saved, and the way back. */
export function DraftBar() {
  return (
    <>
      <span className={classes.line} />
      <JobName />
      <DraftMenu />
      <SavedState />
      <span className={classes.line} />
      <HistoryButtons />
      <HistoryPanel />
    </>
  );
}
