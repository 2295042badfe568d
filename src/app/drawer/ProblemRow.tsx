import { Button } from '@mantine/core';
import { ChevronRight, WandSparkles } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { namesOf } from '../../canvas/taskNames.ts';
import { placeIn } from '../../form/placeIn.ts';
import type { Problem } from '../../model/problem.ts';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { inLanguage } from '../../wire/text.ts';
import { drawerWords } from './drawerWords.ts';
import { fixOne } from './fixAll.ts';
import classes from './ProblemsPanel.module.css';

/** `InvalidParameterValue.RemoteStoragePath` by its telling half; the whole is in the title. */
const shortCode = (code: string) => code.slice(code.indexOf('.') + 1);

/** One finding. The row goes to the field; the fix has a button of its own. */
export const ProblemRow = memo(function ProblemRow({ problem }: { problem: Problem }) {
  const t = useWords(drawerWords);
  const language = useLanguage();
  const { draft: store, view } = useWorkbench();
  const { severity, message, code, fix } = problem;
  const { entity } = problem;
  const name = useDraft(({ draft }) => (entity.kind === 'task' ? namesOf(draft).get(entity.id) : undefined));
  const { group, member } = placeIn(entity.kind, problem.path);
  return (
    <li className={classes.row}>
      <button
        type="button"
        data-problem
        className={classes.go}
        onClick={() => view.goTo(problem)}
        onKeyDown={walkRows}
      >
        <SeverityMark severity={severity} named />
        <span className={classes.text}>
          <span className={classes.message} title={inLanguage(message, language)}>
            {inLanguage(message, language)}
          </span>
          <span className={classes.place}>
            <b>{entity.kind === 'task' ? name || t('unnamed') : t(entity.kind)}</b>
            <Step>{group && inLanguage(group, language)}</Step>
            <Step>{member}</Step>
          </span>
        </span>
        <span className={classes.code} title={code}>
          {severity === 'hint' ? t('hint') : problem.basis === 'inferred' ? t('inferred') : shortCode(code)}
        </span>
      </button>
      {fix === undefined ? null : (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<WandSparkles aria-hidden size={12} />}
          onClick={() => fixOne(store, problem)}
        >
          {inLanguage(fix.label, language)}
        </Button>
      )}
    </li>
  );
});

/** A step further on the way to the place, where there is one. */
const Step = ({ children }: { children: string | undefined }) =>
  children ? (
    <>
      <ChevronRight aria-hidden size={12} />
      <span className={classes.field}>{children}</span>
    </>
  ) : null;

/** Up and down go from row to row. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget.closest('[data-problems]');
  if (step === 0 || list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-problem]')];
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
  event.preventDefault();
}
