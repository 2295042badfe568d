// Time and quality of the layout, against two libraries, and against the layout that one writes first.

import type { Draft } from '../src/model/draft.ts';
import { layout, type Positions } from '../src/model/layout.ts';
import { countCrossings } from './crossings.ts';
import { draftOfShape } from './drafts.ts';
import { type Shape, shapes } from './graphs.ts';
import { alone, type Effort, timesOf } from './measure.ts';
import { naiveLayout } from './naiveLayout.ts';
import { drawnBy, type Peer } from './peers.ts';
import { countOverlaps, meanLength } from './quality.ts';
import { table, time } from './table.ts';
import { Late } from './within.ts';

interface Size extends Effort {
  readonly size: number;
  readonly goal?: number;
  /** None at 10,000 tasks: they would need minutes for a shape. */
  readonly peers: readonly Peer[];
}

const sizes: readonly Size[] = [
  { size: 100, runs: 20, warmUps: 5, peers: ['dagre', 'elk'] },
  { size: 1000, runs: 7, warmUps: 1, goal: 200, peers: ['dagre', 'elk'] },
  // By now the code is compiled.
  { size: 10_000, runs: 3, warmUps: 0, goal: 2000, peers: [] },
];

/** Ours may cross so much more often than dagre's. */
const crossingsGoal = 1.2;

export async function layoutBench(): Promise<string> {
  const tables: string[] = [];
  for (const size of sizes) {
    const rows: string[][] = [];
    for (const make of shapes) rows.push(await row(make(size.size), size));
    const goal = size.goal === undefined ? '' : `; the goal is ${time(size.goal)}`;
    tables.push(`${size.size.toLocaleString('en')} tasks${goal}\n\n${table(headOf(size), rows)}`);
  }
  return tables.join('\n\n');
}

const headOf = ({ peers }: Size): string[] => [
  'shape',
  'tasks',
  'dependences',
  ...['time', 'p95', ...peers],
  ...['crossings', ...peers, 'naive'],
  ...['mean length', ...peers],
  'overlaps',
];

/** What a library has made of a shape; undefined when it took too long. */
interface Seen {
  readonly median: number;
  readonly crossings: number;
  readonly length: number;
}

async function row(shape: Shape, { goal = Number.POSITIVE_INFINITY, peers, ...effort }: Size) {
  const draft = draftOfShape(shape);
  // Another list of dependences is another graph, so that nothing is kept from the run before.
  const prepare = (): Draft => ({ ...draft, dependences: [...draft.dependences] });
  const ours = alone({ prepare, run: layout }, effort);
  const positions = layout(draft);
  const crossings = countCrossings(draft, positions);
  const seen: { readonly peer: Peer; readonly of: Seen | undefined }[] = [];
  for (const peer of peers) seen.push({ peer, of: await seenBy(peer, shape, draft, effort.runs) });
  const dagre = seen.find(({ peer }) => peer === 'dagre')?.of;
  const held = dagre === undefined || crossings <= dagre.crossings * crossingsGoal;
  const count = (one: number) => Math.round(one).toLocaleString('en');
  const ofPeers = (show: (seen: Seen) => string) =>
    seen.map(({ of }) => (of === undefined ? 'not within 30 s' : show(of)));
  return [
    shape.name,
    count(shape.nodes.length),
    count(shape.edges.length),
    `${time(ours.median)}${ours.median > goal ? ' **missed**' : ''}`,
    time(ours.p95),
    ...ofPeers(({ median }) => time(median)),
    `${count(crossings)}${held ? '' : ' **missed**'}`,
    ...ofPeers((of) => count(of.crossings)),
    count(countCrossings(draft, naiveLayout(draft))),
    count(meanLength(draft, positions)),
    ...ofPeers(({ length }) => count(length)),
    count(countOverlaps(positions)),
  ];
}

async function seenBy(peer: Peer, shape: Shape, draft: Draft, runs: number): Promise<Seen | undefined> {
  try {
    const { times, places } = await drawnBy(peer, shape, runs);
    const positions: Positions = places;
    return {
      median: timesOf(times).median,
      crossings: countCrossings(draft, positions),
      length: meanLength(draft, positions),
    };
  } catch (error) {
    if (error instanceof Late) return undefined;
    throw error;
  }
}
