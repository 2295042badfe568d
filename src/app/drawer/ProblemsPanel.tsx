import { Button } from '@mantine/core';
import { ListFilter, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { blocks, type Problem } from '../../model/problem.ts';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { severityWords } from '../../ui/severityWords.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { formatPath } from '../../wire/json.ts';
import { countProblems, sortProblems } from './countProblems.ts';
import { drawerWords } from './drawerWords.ts';
import { fixAll } from './fixAll.ts';
import { groupProblems } from './groupProblems.ts';
import { ProblemRow } from './ProblemRow.tsx';
import classes from './ProblemsPanel.module.css';

/** Everything that the check found: where it is, what to do, and the fix where one is known. */
export function ProblemsPanel() {
  const t = useWords(drawerWords);
  const severities = useWords(severityWords);
  const { draft: store } = useWorkbench();
  const problems = useDraft((state) => state.problems);
  const [grouped, setGrouped] = useState(false);
  // The list alone stays as it is while one types and nothing comes or goes.
  const draft = useDraft((state) => (grouped ? state.draft : undefined));
  const counts = countProblems(problems);
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;

  if (problems.length === 0) {
    return (
      <div className={classes.empty}>
        <h2>{t('noProblems')}</h2>
        <p>{t('noProblemsHint')}</p>
      </div>
    );
  }
  const groups =
    draft !== undefined
      ? groupProblems(draft, problems)
      : [{ key: 'all', name: undefined, problems: sortProblems(problems) }];
  return (
    <>
      <div className={classes.head}>
        {(['error', 'warning', 'hint'] as const).map((severity) =>
          counts[severity] === 0 ? null : (
            <span key={severity} className={classes.count} data-severity={severity}>
              <SeverityMark severity={severity} size={14} />
              {severities(`${severity}s`, { count: counts[severity] })}
            </span>
          ),
        )}
        <span className={classes.note}>{problems.some(blocks) ? t('blocked') : null}</span>
        <Button
          size="xs"
          variant="subtle"
          aria-pressed={grouped}
          leftSection={<ListFilter aria-hidden size={14} />}
          onClick={() => setGrouped(!grouped)}
        >
          {t('byTask')}
        </Button>
        {fixable > 0 ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<WandSparkles aria-hidden size={14} />}
            rightSection={<span className={classes.chip}>{fixable}</span>}
            onClick={() => announce(t('fixed', { count: fixAll(store) }))}
          >
            {t('fixAll')}
          </Button>
        ) : null}
      </div>
      <div className={classes.list} data-problems>
        {groups.map((group) => (
          <section key={group.key}>
            {group.name === undefined ? null : (
              <h3 className={classes.group}>{group.name === '' ? t('unnamed') : group.name}</h3>
            )}
            <ul>
              {group.problems.map((problem) => (
                <ProblemRow key={keyOf(problem)} problem={problem} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** A finding has no id of its own: what it says about which field is what it is. */
const keyOf = ({ code, entity, path, message }: Problem): string =>
  [code, entity.kind === 'job' ? '' : entity.id, formatPath(path), message.en].join(' ');
