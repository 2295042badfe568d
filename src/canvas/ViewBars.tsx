import { memo } from 'react';
import classes from './Bars.module.css';
import { OverviewMap } from './OverviewMap.tsx';
import type { Picture } from './scale/picture.ts';
import { SceneMap } from './scale/SceneMap.tsx';
import { ZoomBar } from './ZoomBar.tsx';

interface ViewBarsProps {
  /** Whether the mini map is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  /** Given of a graph of which React Flow knows only a part. */
  readonly picture: Picture | null;
  readonly onMap: () => void;
  readonly onFit: () => void;
}

/** What both graphs have over them: the zoom and the mini map. */
export const ViewBars = memo(function ViewBars({ map, picture, onMap, onFit }: ViewBarsProps) {
  return (
    <>
      <ZoomBar onFit={onFit} map={map} onMap={onMap} />
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
