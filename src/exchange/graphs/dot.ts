// A graph in DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html).
import { boxIds, countLine, type GraphBox, type TaskGraph } from './taskGraph.ts';

/**
 * An id between quotes knows one escape, that of the quote: a backslash at its end could not be written. What controls
 * or is half a character is no text in a file.
 */
const badInId = /[\\\p{Cc}\p{Cs}\u2028\u2029]/u;
const canBeId = (name: string): boolean => name !== '' && !badInId.test(name);
const idText = (id: string): string => `"${id.replaceAll('"', '\\"')}"`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '&': '&amp;' };

/** A text as it stands between the quotes of a label, in which backslashes and entities of HTML have a meaning. */
const dotLabel = (text: string): string =>
  text.replace(
    /["\\&\p{Cc}\p{Cs}\u2028\u2029]/gu,
    (character) => escapes[character] ?? `&#${character.codePointAt(0)};`,
  );

/** The whole digraph: each task and each dependence in a line. */
export function dotText(graph: TaskGraph): string {
  const ids = boxIds(graph, canBeId);
  const boxes = graph.boxes.map((box, number) => `  ${idText(ids[number] ?? '')}${attributes(box)};`);
  const groups = graph.groups.flatMap((group, number) => [
    // Graphviz frames a part of the graph where its name begins so.
    `  subgraph "cluster_${number + 1}" {`,
    `    label="${dotLabel(group.name)}";`,
    ...group.boxes.map((box) => `    ${idText(ids[box] ?? '')};`),
    '  }',
  ]);
  const arrows = graph.arrows.map(
    ([start, end]) => `  ${idText(ids[start] ?? '')} -> ${idText(ids[end] ?? '')};`,
  );
  const title = graph.title === '' ? [] : [`  label="${dotLabel(graph.title)}";`, '  labelloc=t;'];
  return `${[
    canBeId(graph.title) ? `digraph ${idText(graph.title)} {` : 'digraph {',
    `  rankdir=${graph.direction === 'down' ? 'TB' : 'LR'};`,
    ...title,
    '  node [shape=box, style=rounded];',
    ...boxes,
    ...groups,
    ...arrows,
    '}',
  ].join('\n')}\n`;
}

function attributes(box: GraphBox): string {
  const label = [dotLabel(box.name), countLine(box)].filter((line) => line !== undefined).join('\\n');
  const dashed = box.isGhost ? ', style="rounded,dashed"' : '';
  return ` [label="${label}"${dashed}]`;
}
