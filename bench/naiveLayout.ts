// The layout that one writes first: layers by the longest path, within a layer the order of the tasks, rows centred.
import type { Draft } from '../src/model/draft.ts';
import { graphOf } from '../src/model/graph.ts';
import { layersOf } from '../src/model/layers.ts';
import { nodeGap, nodeSize } from '../src/model/layout/nodeSize.ts';
import type { Positions } from '../src/model/layout.ts';

export function naiveLayout(draft: Draft): Positions {
  const rows: string[][] = [];
  for (const [id, layer] of layersOf(graphOf(draft))) {
    for (let i = rows.length; i <= layer; i++) rows.push([]);
    rows[layer]?.push(id);
  }
  const step = nodeSize.width + nodeGap.column;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Object.fromEntries(
    rows.flatMap((row, layer) =>
      row.map((id, i) => [
        id,
        { x: (i + (widest - row.length) / 2) * step, y: layer * (nodeSize.height + nodeGap.layer) },
      ]),
    ),
  );
}
