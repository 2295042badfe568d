// May this dependence be drawn? Against the check that the documentation of React Flow shows: depth first, asking
// `getOutgoers`, which walks the list of edges, at every task.
import { type Edge, getOutgoers, type Node } from '@xyflow/react';
import type { Draft, TaskId } from '../src/model/draft.ts';
import { graphOf, makeGraph, reachableFrom } from '../src/model/graph.ts';
import { layersOf } from '../src/model/layers.ts';
import { loopClosedBy } from '../src/model/paths.ts';
import { draftOfShape, pairsOf } from './drafts.ts';
import { layeredRandom, type Shape, seeded } from './graphs.ts';
import { alone, race } from './measure.ts';
import { comparisons } from './table.ts';

/** The names as task ids. */
type Pair = readonly [start: string, end: string];

export function loopBench(): string {
  const shape = layeredRandom(10_000);
  const draft = draftOfShape(shape);
  const ours = ([start, end]: Pair, of: Draft = draft) =>
    loopClosedBy(graphOf(of), start as TaskId, end as TaskId) !== undefined;
  const theirs = reactFlowExample(shape);

  const pairs = pairsOf(shape, 200, seeded(1));
  const worst = longWays(shape);
  for (const pair of pairs.slice(0, 5)) {
    if (ours(pair) !== theirs(pair)) throw new Error(`The two disagree about ${pair.join(' → ')}`);
  }
  const name = 'depth first by `getOutgoers` of React Flow';
  const any = race(
    { prepare: inTurn(pairs), run: (pair) => ours(pair) },
    { prepare: inTurn(pairs), run: theirs },
    { runs: 12, warmUps: 1 },
  );
  const whole = race(
    { prepare: inTurn(worst), run: (pair) => ours(pair) },
    { prepare: inTurn(worst), run: theirs },
    { runs: 3, warmUps: 0 },
  );
  const turn = inTurn(pairs);
  const fresh = alone(
    {
      prepare: () => ({ pair: turn(), changed: { ...draft, dependences: [...draft.dependences] } }),
      run: ({ pair, changed }) => ours(pair, changed),
    },
    { runs: 20 },
  );
  return comparisons([
    { what: 'between any two tasks', ours: any.ours, peer: { name, times: any.theirs }, goal: 1 },
    {
      what: 'where most has to be walked, and no loop is found',
      ours: whole.ours,
      peer: { name, times: whole.theirs },
      goal: 1,
    },
    { what: 'the first one after an edit of dependences, which makes the graph anew', ours: fresh },
  ]);
}

const inTurn = (pairs: readonly Pair[]) => {
  let turn = 0;
  return (): Pair => pairs[turn++ % pairs.length] ?? ['', ''];
};

/** From the tasks that most tasks come after, to the deepest ones that they do not lead to: most is walked, nothing is found. */
function longWays(shape: Shape): Pair[] {
  const graph = makeGraph(shape.nodes, shape.edges);
  const layers = layersOf(graph);
  const reach = shape.nodes
    .filter((id) => graph.before.get(id)?.length === 0)
    .map((id) => ({ id, reached: reachableFrom(graph, id) }))
    .sort((a, b) => b.reached.size - a.reached.size);
  const deepest = shape.nodes.toSorted((a, b) => (layers.get(b) ?? 0) - (layers.get(a) ?? 0));
  return reach.slice(0, 4).flatMap(({ id, reached }): Pair[] => {
    const missed = deepest.find((other) => !reached.has(other));
    return missed === undefined ? [] : [[missed, id]];
  });
}

function reactFlowExample({ nodes: names, edges: pairs }: Shape): (pair: Pair) => boolean {
  const nodes = names.map((id): Node => ({ id, position: { x: 0, y: 0 }, data: {} }));
  const edges = pairs.map(([source, target]): Edge => ({ id: `${source} ${target}`, source, target }));
  const byName = new Map(nodes.map((node) => [node.id, node]));
  return ([source, target]) => {
    const visited = new Set<string>();
    const leadsBack = (node: Node): boolean => {
      if (node.id === source) return true;
      if (visited.has(node.id)) return false;
      visited.add(node.id);
      return getOutgoers(node, nodes, edges).some(leadsBack);
    };
    const start = byName.get(target);
    return start !== undefined && leadsBack(start);
  };
}
