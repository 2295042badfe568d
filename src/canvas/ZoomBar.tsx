import { useReactFlow, useStore } from '@xyflow/react';
import { Map as MapIcon, Minus, Plus, Scan } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import { stepZoom } from './zoom.ts';

interface ZoomBarProps {
  readonly onFit: () => void;
  /** Whether the mini map is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  readonly onMap: () => void;
}

export function ZoomBar({ onFit, map, onMap }: ZoomBarProps) {
  const t = useWords(canvasWords);
  const flow = useReactFlow();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  const step = (way: 1 | -1) => () => flow.zoomTo(stepZoom(flow.getZoom(), way));
  return (
    <div role="toolbar" aria-label={t('zoom')} className={`${classes.bar} ${classes.zoom}`}>
      <IconButton size={28} icon={Minus} label={t('zoomOut')} shortcut="-" onClick={step(-1)} />
      <button
        type="button"
        className={`${classes.action} ${classes.percent}`}
        title={t('fullSize')}
        onClick={() => flow.zoomTo(1)}
      >
        {percent}%
      </button>
      <IconButton size={28} icon={Plus} label={t('zoomIn')} shortcut="+" onClick={step(1)} />
      <span className={classes.line} />
      <IconButton size={28} icon={Scan} label={t('fit')} shortcut="F" onClick={onFit} />
      {map === null ? null : (
        <IconButton size={28} icon={MapIcon} label={t('map')} shortcut="M" active={map} onClick={onMap} />
      )}
    </div>
  );
}
