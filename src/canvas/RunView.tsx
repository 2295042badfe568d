import { useMemo } from 'react';
import type { Draft, TaskId } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { positionsOf } from '../model/layout.ts';
import { useWords } from '../ui/i18n.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { canvasWords } from './canvasWords.ts';
import classes from './Editor.module.css';
import { Graph } from './Graph.tsx';
import { useScale } from './scale/useScale.ts';
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
const resting = {
  moved: null,
  problems: [],
  selectedDependences: none,
  refusal: null,
  needed: [],
};

export function RunView({ draft, runs, selected, onSelect }: RunViewProps) {
  const t = useWords(canvasWords);
  const { map, toggleMap } = useMap(draft.tasks.length);
  const positions = positionsOf(draft);
  const show = useShow(map === true, () => draft);
  const graph = graphOf(draft);
  const cursor = selected !== null && graph.after.has(selected) ? selected : null;
  const selectedTasks = useMemo(() => (cursor === null ? none : new Set([cursor])), [cursor]);
  const scale = useScale({ ...resting, draft, settled: positions, selectedTasks, cursor, runs });
  const { nodes, edges, moving } = useProjection({
    draft,
    positions,
    shown: scale.shown,
    selectedTasks,
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
        picture={scale.picture}
        nodes={nodes}
        edges={edges}
        moving={moving}
        keysHint={t('runGraphKeys')}
        cursor={cursor}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        onNodeClick={(_event, node) => onSelect(node.type === 'task' ? (node.id as TaskId) : null)}
        onPaneClick={({ clientX, clientY }) => onSelect(scale.taskAt({ x: clientX, y: clientY }) ?? null)}
        {...scale.graph}
        onKeyDown={onKeyDown}
      />
      <ViewBars
        map={map}
        picture={scale.map}
        tasks={draft.tasks.length}
        dependences={draft.dependences.length}
        onMap={toggleMap}
        onFit={show.everything}
      />
    </div>
  );
}
