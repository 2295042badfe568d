import { Button } from '@mantine/core';
import { WandSparkles } from 'lucide-react';
import type { Fix, Problem } from '../model/problem.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import classes from './Field.module.css';
import { useText } from './panel.ts';

interface FieldMessagesProps {
  /** What `aria-describedby` of the control names. */
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly onFix: (fix: Fix) => void;
}

/** What the check says at a field; the first fix can also be applied with Alt+Enter in the field. */
export function FieldMessages({ id, problems, onFix }: FieldMessagesProps) {
  const say = useText();
  if (problems.length === 0) return null;
  const first = problems.find(({ fix }) => fix !== undefined);
  return (
    <div id={id} className={classes.messages}>
      {problems.map((problem) => {
        const { code, severity, message, fix } = problem;
        return (
          <div key={`${code} ${message.en}`} className={classes.message} data-severity={severity}>
            <span className={classes.said}>
              <SeverityMark severity={severity} size={14} named />
              <span>{say(message)}</span>
            </span>
            {fix && (
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<WandSparkles aria-hidden size={14} />}
                rightSection={problem === first && <Kbd keys="alt+Enter" />}
                data-fix
                onClick={() => onFix(fix)}
              >
                {say(fix.label)}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
