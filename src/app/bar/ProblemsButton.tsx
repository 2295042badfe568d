import { useMediaQuery } from '@mantine/hooks';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { countProblems } from '../drawer/countProblems.ts';
import { drawerWords } from '../drawer/drawerWords.ts';
import { narrow } from '../widths.ts';
import classes from './TopBar.module.css';

/** The worst of the problems and how many of that kind; opens and closes the list. */
export function ProblemsButton() {
  const t = useWords(drawerWords);
  const { view } = useWorkbench();
  const problems = useDraft((state) => state.problems);
  const open = useView(({ drawer }) => drawer.open && drawer.tab === 'problems');
  const short = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false });
  const { error, warning } = countProblems(problems);
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : undefined;
  const count = error > 0 ? error : warning;
  const words =
    severity === undefined
      ? t('noProblems')
      : t(severity === 'error' ? 'problemCount' : 'warningCount', { count });
  return (
    <button
      type="button"
      className={classes.problems}
      data-severity={severity}
      aria-label={words}
      aria-expanded={open}
      onClick={() => (open ? view.closeDrawer() : view.openDrawer('problems'))}
    >
      {severity === undefined ? (
        <CircleCheck aria-hidden size={16} className={classes.ok} />
      ) : (
        <SeverityMark severity={severity} />
      )}
      {short !== true ? words : severity === undefined ? null : count}
    </button>
  );
}
