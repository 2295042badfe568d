import { memo } from 'react';
import classes from './Bars.module.css';
import { OverviewMap } from './OverviewMap.tsx';
import { OverviewChip } from './scale/OverviewChip.tsx';
import type { Picture } from './scale/picture.ts';
import { SceneMap } from './scale/SceneMap.tsx';
import { ZoomBar } from './ZoomBar.tsx';

interface ViewBarsProps {
  /** Whether the mini map is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  /** Given of a graph of which React Flow knows only a part. */
  readonly picture: Picture | null;
  readonly tasks: number;
  readonly dependences: number;
  readonly onMap: () => void;
  readonly onFit: () => void;
}

/** What both graphs have over them: the zoom and the mini map. */
export const ViewBars = memo(function ViewBars(props: ViewBarsProps) {
  const { map, picture, tasks, dependences, onMap, onFit } = props;
  return (
    <>
      <ZoomBar onFit={onFit} map={map} onMap={onMap} />
      <OverviewChip tasks={tasks} dependences={dependences} map={map === true} />
      {map !== true ? null : picture === null ? (
        <OverviewMap />
      ) : (
        <div className={classes.map}>
          <SceneMap picture={picture} />
        </div>
      )}
    </>
  );
});
