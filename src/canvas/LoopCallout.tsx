import { Button } from '@mantine/core';
import { ArrowRight, Ban, X } from 'lucide-react';
import type { TaskId } from '../model/draft.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { canvasWords } from './canvasWords.ts';
import classes from './LoopCallout.module.css';

interface LoopCalloutProps {
  readonly start: string;
  readonly end: string;
  /** Names from the end along dependences to the start. */
  readonly path: readonly { readonly id: TaskId; readonly name: string }[];
  /** Absent where the reverse exists already. */
  readonly onReverse: (() => void) | undefined;
  readonly onClose: () => void;
}

/** A longer path is shown by its two ends. */
const shown = 8;

/** Why a connection was refused: the loop that it would close, and the reverse as a way out. */
export function LoopCallout({ start, end, path, onReverse, onClose }: LoopCalloutProps) {
  const t = useWords(canvasWords);
  const cut = path.length > shown ? path.length - shown : 0;
  const [first, last] = cut > 0 ? [path.slice(0, shown / 2), path.slice(-shown / 2)] : [path, []];
  return (
    <section className={classes.callout} aria-label={t('refused')}>
      <h3 className={classes.title}>
        <Ban aria-hidden size={16} />
        <span>
          {t('refused')} <Pair start={start} end={end} />
        </span>
        <IconButton size={24} icon={X} label={t('close')} shortcut="Escape" onClick={onClose} />
      </h3>
      <p className={classes.why}>{t('refusedWhy', { count: path.length })}</p>
      <ol className={classes.path}>
        {first.map(({ id, name }) => (
          <Step key={id} name={name} />
        ))}
        {cut > 0 ? <Step key="cut" name={t('moreTasks', { count: cut })} plain /> : null}
        {last.map(({ id, name }) => (
          <Step key={id} name={name} />
        ))}
        <li className={classes.back}>{end}</li>
      </ol>
      <div className={classes.foot}>
        {onReverse === undefined ? null : (
          <Button variant="default" size="compact-xs" className={classes.reverse ?? ''} onClick={onReverse}>
            {/* One element: a button lays out its children in a row and drops the blanks between them. */}
            <span className={classes.label}>
              {t('reverse')} <Pair start={end} end={start} />
            </span>
          </Button>
        )}
        <button type="button" className={classes.close} onClick={onClose}>
          <Kbd keys="Escape" />
          {t('close')}
        </button>
      </div>
    </section>
  );
}

const Pair = ({ start, end }: { start: string; end: string }) => (
  <>
    {start} <ArrowRight role="img" aria-label="→" size={12} className={classes.arrow} /> {end}
  </>
);

const Step = ({ name, plain = false }: { name: string; plain?: boolean }) => (
  <li>
    <span className={plain ? undefined : classes.chip}>{name}</span>
    <ArrowRight aria-hidden size={12} className={classes.arrow} />
  </li>
);
