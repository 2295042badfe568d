// Time and quality of the layout, against the layout that one writes first.

import type { Draft } from '../src/model/draft.ts';
import { layout } from '../src/model/layout.ts';
import { countCrossings } from './crossings.ts';
import { draftOfShape } from './drafts.ts';
import { shapes } from './graphs.ts';
import { type Effort, race } from './measure.ts';
import { naiveLayout } from './naiveLayout.ts';
import { table, time } from './table.ts';

const sizes = [
  { size: 100, runs: 20, warmUps: 5 },
  { size: 1000, runs: 7, warmUps: 1, goal: 200 },
  // By now the code is compiled.
  { size: 10_000, runs: 3, warmUps: 0, goal: 2000 },
];

export const layoutBench = (): string =>
  sizes
    .map(({ size, goal, ...effort }) =>
      [
        `${size.toLocaleString('en')} tasks${goal === undefined ? '' : `; the goal is ${time(goal)}`}\n`,
        table(
          [
            'shape',
            'tasks',
            'dependences',
            'median',
            'p95',
            'naive',
            'crossings',
            'of the naive',
            'ours to its',
          ],
          shapes.map((make) => row(make(size), effort, goal)),
        ),
      ].join('\n'),
    )
    .join('\n\n');

function row(shape: ReturnType<(typeof shapes)[number]>, effort: Effort, goal = Number.POSITIVE_INFINITY) {
  const draft = draftOfShape(shape);
  // Another list of dependences is another graph, so that nothing is kept from the run before.
  const prepare = (): Draft => ({ ...draft, dependences: [...draft.dependences] });
  const { ours, theirs } = race({ prepare, run: layout }, { prepare, run: naiveLayout }, effort);
  const crossings = countCrossings(draft, layout(draft));
  const naiveCrossings = countCrossings(draft, naiveLayout(draft));
  const count = (one: number) => one.toLocaleString('en');
  return [
    shape.name,
    count(shape.nodes.length),
    count(shape.edges.length),
    `${time(ours.median)}${ours.median > goal ? ' **missed**' : ''}`,
    time(ours.p95),
    time(theirs.median),
    count(crossings),
    count(naiveCrossings),
    naiveCrossings === 0 ? '' : `${Math.round((100 * crossings) / naiveCrossings)} %`,
  ];
}
