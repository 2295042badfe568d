import { memo } from 'react';
import { OverviewMap } from './OverviewMap.tsx';
import { ZoomBar } from './ZoomBar.tsx';

interface ViewBarsProps {
  /** Whether the mini map is shown; null where the graph is too large for one. */
  readonly map: boolean | null;
  readonly onMap: () => void;
  readonly onFit: () => void;
}

/** What both graphs have over them: the zoom and the mini map. */
export const ViewBars = memo(function ViewBars({ map, onMap, onFit }: ViewBarsProps) {
  return (
    <>
      <ZoomBar onFit={onFit} map={map} onMap={onMap} />
      {map === true ? <OverviewMap /> : null}
    </>
  );
});
