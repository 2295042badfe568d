import { Checkbox } from '@mantine/core';
import { useWords } from '../../ui/i18n.ts';
import { CommandList } from './CommandList.tsx';
import type { Questions } from './questions.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

export interface Answers {
  readonly sendsUnknown: boolean;
  readonly runsBare: boolean;
}

/** Every box starts empty. */
export const noAnswers: Answers = { sendsUnknown: false, runsBare: false };

interface SubmitQuestionsProps {
  readonly questions: Questions;
  readonly answers: Answers;
  readonly disabled: boolean;
  readonly onAnswer: (given: Partial<Answers>) => void;
}

/** Members that Batch does not document; commands that would run without a sandbox. */
export function SubmitQuestions({ questions, answers, disabled, onAnswer }: SubmitQuestionsProps) {
  const t = useWords(submitWords);
  const { unknownMembers, unsandboxed } = questions;
  return (
    <>
      {unknownMembers.length === 0 ? null : (
        <div className={classes.question}>
          <Checkbox
            checked={answers.sendsUnknown}
            disabled={disabled}
            label={t('unknown', { count: unknownMembers.length })}
            onChange={(event) => onAnswer({ sendsUnknown: event.currentTarget.checked })}
          />
          <ul className={classes.paths}>
            {unknownMembers.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </div>
      )}
      {unsandboxed === undefined ? null : (
        <div className={classes.question}>
          <Checkbox
            checked={answers.runsBare}
            data-autofocus
            disabled={disabled}
            label={t('unsandboxed')}
            description={
              unsandboxed.reason === undefined
                ? t('onlyThis')
                : t('onlyThisWhy', { reason: unsandboxed.reason })
            }
            onChange={(event) => onAnswer({ runsBare: event.currentTarget.checked })}
          />
          <CommandList commands={unsandboxed.commands} />
        </div>
      )}
    </>
  );
}
