import type { Draft, TaskId } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { positionsOf } from '../model/layout.ts';
import { useWords } from '../ui/i18n.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { canvasWords } from './canvasWords.ts';
import classes from './Editor.module.css';
import { Graph } from './Graph.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useMap } from './useMap.ts';
import { useProjection } from './useProjection.ts';
import { useShow } from './useShow.ts';
import { ViewBars } from './ViewBars.tsx';

export interface RunViewProps {
  readonly draft: Draft;
  readonly runs: ReadonlyMap<TaskId, TaskRun>;
  readonly selected: TaskId | null;
  readonly onSelect: (id: TaskId | null) => void;
}

const none: ReadonlySet<never> = new Set();

export function RunView({ draft, runs, selected, onSelect }: RunViewProps) {
  const t = useWords(canvasWords);
  const { map, toggleMap } = useMap(draft.tasks.length);
  const show = useShow(map === true);
  const graph = graphOf(draft);
  const cursor = selected !== null && graph.after.has(selected) ? selected : null;
  const positions = positionsOf(draft);
  const { nodes, edges } = useProjection({
    draft,
    positions,
    selectedTasks: cursor === null ? none : new Set([cursor]),
    cursor,
    runs,
  });
  const onKeyDown = useCanvasKeys({
    mode: { connecting: false, readOnly: true },
    walk: { graph, positions, direction: draft.board.direction },
    cursor,
    goTo(id) {
      const at = positions[id];
      if (at !== undefined) show.task(at);
      onSelect(id);
    },
    on: { fit: show.everything, map: toggleMap, escape: () => onSelect(null) },
  });
  return (
    <div className={classes.canvas}>
      <Graph
        nodes={nodes}
        edges={edges}
        keysHint={t('runGraphKeys')}
        cursor={cursor}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        onNodeClick={(_event, node) => onSelect(node.type === 'task' ? (node.id as TaskId) : null)}
        onPaneClick={() => onSelect(null)}
        onKeyDown={onKeyDown}
      />
      <ViewBars map={map} onMap={toggleMap} onFit={show.everything} />
    </div>
  );
}
