// A process of its own in which another library lays a graph out: one that takes too long is ended with its process.
import dagre from '@dagrejs/dagre';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Point } from '../src/model/draft.ts';
import { nodeGap, nodeSize } from '../src/model/layout/nodeSize.ts';
import type { Shape } from './graphs.ts';
import type { Drawn, PeerTask } from './peers.ts';

type Places = Record<string, Point>;

/** As the documentation shows it, with the sizes and distances of ours. */
function byDagre({ nodes, edges }: Shape): Places {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: nodeGap.column, ranksep: nodeGap.layer });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of nodes) graph.setNode(id, { ...nodeSize });
  for (const [start, end] of edges) graph.setEdge(start, end);
  dagre.layout(graph);
  // Its places are those of the middles.
  const corner = ({ x = 0, y = 0 }: Partial<Point>) => ({
    x: x - nodeSize.width / 2,
    y: y - nodeSize.height / 2,
  });
  return Object.fromEntries(nodes.map((id) => [id, corner(graph.node(id))]));
}

async function byElk({ nodes, edges }: Shape): Promise<Places> {
  const { children = [] } = await new ELK().layout({
    id: 'all',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': String(nodeGap.column),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(nodeGap.layer),
    },
    children: nodes.map((id) => ({ id, ...nodeSize })),
    edges: edges.map(([start, end], at) => ({ id: `e${at}`, sources: [start], targets: [end] })),
  });
  return Object.fromEntries(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

const layouts = { dagre: byDagre, elk: byElk };

process.once('message', async ({ peer, shape, runs, enoughMs }: PeerTask) => {
  const began = performance.now();
  const times: number[] = [];
  let places: Places = {};
  // The first run is for the compiler, unless it takes so long that it is the only one.
  for (let run = -1; run < runs && (run < 1 || performance.now() - began < enoughMs); run++) {
    const start = process.cpuUsage();
    places = await layouts[peer](shape);
    const { user, system } = process.cpuUsage(start);
    if (run === 0) times.length = 0;
    times.push((user + system) / 1000);
    if (performance.now() - began > enoughMs) break;
  }
  process.send?.({ times, places } satisfies Drawn, () => process.exit(0));
});
