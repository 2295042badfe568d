import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../testing/readText.ts';
import { readDot, readMermaid } from '../testing/strictGraphs.ts';
import { trickyText } from '../testing/trickyText.ts';
import { dotText } from './dot.ts';
import { mermaidText } from './mermaid.ts';
import type { TaskGraph } from './taskGraph.ts';

const odd = [
  ...[
    'end',
    'end-2',
    'graph',
    'default',
    'name_2',
    'group_1',
    'node',
    'a"b',
    'a\\',
    '\\"',
    'a\nb',
    'a]b',
    'x]-->y',
    '#35;',
    'a#b;c',
  ],
  ...[
    '&amp;',
    '',
    ' ',
    '<br/>',
    '%%{init: {}}%%',
    '`code`',
    '1. list',
    '- list',
    '__bold__',
    'ﬂ°°35¶ß',
    '😀',
    '比对-2',
  ],
  ...[
    'style:#35;',
    '\ud83d',
    '\0',
    '---',
    'align',
    'align-2',
    'align',
    '*',
    '//',
    '/*',
    'x@{ shape: rect }',
    'A -> B',
  ],
];
/** A pasted text is freed from entities of HTML, and ends of names from blanks, before it is read. */
const readable = odd.filter(
  (name) => name.trim() === name && name !== '' && !/&amp;|[\0\n\p{Cs}]/u.test(name),
);
const someName = fc.oneof(fc.constantFrom(...odd), trickyText, fc.string({ unit: 'binary', maxLength: 8 }));

const someGraph: fc.Arbitrary<TaskGraph> = fc
  .array(fc.record({ name: someName, instances: fc.constantFrom(1, 1, 24), isGhost: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((boxes) =>
    fc.record({
      title: someName,
      direction: fc.constantFrom('down' as const, 'right' as const),
      boxes: fc.constant(boxes),
      groups: fc.array(someName, { maxLength: 2 }).map((names) =>
        names
          .map((name, at) => ({
            name,
            boxes: boxes.flatMap((_, number) => (number % 3 === at ? [number] : [])),
          }))
          .filter((group) => group.boxes.length > 0),
      ),
      arrows: fc.uniqueArray(fc.tuple(fc.nat(boxes.length - 1), fc.nat(boxes.length - 1)), {
        selector: String,
      }),
    }),
  );

/** What a text must say of the graph: names as a file can hold them. */
const said = ({ title, direction, boxes, groups, arrows }: TaskGraph) => ({
  title,
  direction,
  boxes: boxes.map(({ name, instances, isGhost }) => ({ name, instances, isGhost })),
  groups,
  arrows: arrows.map(([start, end]) => [start, end]),
});

const writers = [
  ['Mermaid', mermaidText, readMermaid],
  ['DOT', dotText, readDot],
] as const;

describe.each(writers)('a graph in %s', (_name, write, read) => {
  it('says each task and each dependence once, whatever they are called', () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const { ids, graph: heard } = read(write(graph));
        expect(new Set(ids).size).toBe(graph.boxes.length);
        expect(heard).toEqual(said(graph));
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as the job that it shows', () => {
    const named = fc.uniqueArray(fc.constantFrom(...readable), { minLength: 2 });
    fc.assert(
      fc.property(named, fc.boolean(), (names, isWide) => {
        const graph: TaskGraph = {
          title: 'my job',
          direction: isWide ? 'right' : 'down',
          boxes: names.map((name, number) => ({
            name,
            instances: number % 2 === 0 ? 1 : 24,
            isGhost: false,
          })),
          groups: [{ name: 'all of "them"', boxes: names.map((_, number) => number) }],
          arrows: names.slice(1).map((_, number) => [number, number + 1]),
        };
        const { request, notes } = readText(write(graph));
        expect(request).toMatchObject({
          Job: {
            JobName: 'my job',
            Tasks: names.map((TaskName, at) => ({ TaskName, TaskInstanceNum: at % 2 === 0 ? 1 : 24 })),
            Dependences: names.slice(1).map((EndTask, at) => ({ StartTask: names[at], EndTask })),
          },
        });
        expect(notes.filter(({ lost }) => lost)).toEqual([]);
      }),
    );
  });
});

const lunch: TaskGraph = {
  title: 'lunch',
  direction: 'right',
  boxes: [
    { name: 'wash', instances: 1, isGhost: false },
    { name: 'cut', instances: 24, isGhost: false },
    { name: 'the "cook"', instances: 1, isGhost: true },
  ],
  groups: [{ name: 'knife & board', boxes: [1, 2] }],
  arrows: [
    [0, 1],
    [1, 2],
  ],
};

it('looks as a person would write it in Mermaid', () => {
  expect(mermaidText(lunch)).toBe(`---
title: "lunch"
---
flowchart LR
  wash["wash"]
  cut["cut<br/>×24"]
  name_3["the #34;cook#34;"]
  subgraph group_1["knife #38; board"]
    cut
    name_3
  end
  wash --> cut
  cut --> name_3
  classDef ghost stroke-dasharray: 4 4
  class name_3 ghost
`);
});

it('looks as a person would write it in DOT', () => {
  expect(dotText(lunch)).toBe(`digraph "lunch" {
  rankdir=LR;
  label="lunch";
  labelloc=t;
  node [shape=box, style=rounded];
  "wash" [label="wash"];
  "cut" [label="cut\\n×24"];
  "the \\"cook\\"" [label="the \\"cook\\"", style="rounded,dashed"];
  subgraph "cluster_1" {
    label="knife &amp; board";
    "cut";
    "the \\"cook\\"";
  }
  "wash" -> "cut";
  "cut" -> "the \\"cook\\"";
}
`);
});

const graphviz = 'dot';
const hasDot = spawnSync(graphviz, ['-V']).status === 0;

it.runIf(hasDot)('is drawn by Graphviz, where that is installed', () => {
  for (const graph of fc.sample(someGraph, { seed: 7, numRuns: 20 })) {
    const { status, stdout } = spawnSync(graphviz, ['-Tsvg'], { input: dotText(graph), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.match(/class="node"/g)).toHaveLength(graph.boxes.length);
  }
});
