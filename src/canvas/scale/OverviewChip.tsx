import { type ReactFlowState, useStore } from '@xyflow/react';
import { Map as MapIcon } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import classes from './OverviewChip.module.css';
import { overviewZoom } from './picture.ts';
import { scaleWords } from './scaleWords.ts';

const isOverview = ({ transform: [, , zoom] }: ReactFlowState) => zoom < overviewZoom;

interface OverviewChipProps {
  readonly tasks: number;
  readonly dependences: number;
  /** Whether the mini map takes the corner. */
  readonly map: boolean;
}

/** That what is seen is the overview, and of how much. */
export function OverviewChip({ tasks, dependences, map }: OverviewChipProps) {
  const t = useWords(scaleWords);
  const shown = useStore(isOverview);
  if (!shown || tasks === 0) return null;
  return (
    <div className={classes.chip} data-above={map || undefined}>
      <MapIcon aria-hidden size={14} />
      <span>{t('overview')}</span>
      <span>{t('tasks', { count: tasks })}</span>
      <span>{t('dependences', { count: dependences })}</span>
    </div>
  );
}
