import { memo } from 'react';
import { MiniMap } from './scale/MiniMap.tsx';
import type { MapPicture } from './scale/mapPaths.ts';
import { OverviewChip } from './scale/OverviewChip.tsx';
import { ZoomBar } from './ZoomBar.tsx';

interface ViewBarsProps {
  /** Whether the mini map is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  readonly picture: MapPicture;
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
      {map === true ? <MiniMap picture={picture} /> : null}
    </>
  );
});
