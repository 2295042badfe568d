import { HistoryButtons } from './HistoryButtons.tsx';
import { JobName } from './JobName.tsx';
import { SavedState } from './SavedState.tsx';
import classes from './TopBar.module.css';

/** What is edited, whether it is saved, and the way back. */
export function DraftBar() {
  return (
    <>
      <span className={classes.line} />
      <JobName />
      <SavedState />
      <span className={classes.line} />
      <HistoryButtons />
    </>
  );
}
