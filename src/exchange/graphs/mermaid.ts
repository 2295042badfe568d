// A graph as a flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html).
import { boxIds, countLine, type TaskGraph } from './taskGraph.ts';

/**
 * Words that Mermaid takes for its own where an id begins with them: `end-2` is the end of a subgraph and a minus
 * (https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/flowchart/parser/flow.jison).
 */
const reserved = new Set([
  ...['graph', 'flowchart', 'subgraph', 'end', 'style', 'default', 'linkstyle', 'interpolate', 'classdef'],
  ...[
    'class',
    'click',
    'href',
    'call',
    'direction',
    'acctitle',
    'accdescr',
    'tb',
    'bt',
    'td',
    'lr',
    'rl',
    'br',
  ],
]);

const plainId = /^[A-Za-z]\w*(?:-\w+)*$/;
const canBeId = (name: string): boolean =>
  plainId.test(name) &&
  !reserved.has((name.split('-')[0] ?? '').toLowerCase()) &&
  // Of groups and of boxes the ids are of one kind.
  !/^group_\d+$/.test(name) &&
  // Mermaid looks ids up in plain objects, where `toString` is always there.
  !(name in Object.prototype);

const letter = /[\p{L}\p{N}]/u;
/** What Mermaid itself puts in the place of the numbers of characters. */
const itsOwn = new Set(['ﬂ', 'ß']);

/**
 * A name as it stands between the quotes of a label. Letters, digits and what means nothing stay as they are; all else
 * becomes the number of its character, which Mermaid shows as the character: quotes, brackets, `#` and `;` would end
 * something, and Mermaid reads a label as Markdown, with lists, links and emphasis.
 */
function mermaidLabel(name: string): string {
  // Nothing between quotes is no label.
  if (name === '') return ' ';
  const characters = [...name];
  return characters
    .map((character, at) => {
      const around = [characters[at - 1] ?? ' ', characters[at + 1] ?? ' '];
      return isPlain(character, around) ? character : `#${character.codePointAt(0)};`;
    })
    .join('');
}

function isPlain(character: string, around: readonly string[]): boolean {
  if (letter.test(character)) return !itsOwn.has(character);
  if (character === ' ') return !around.includes(' ');
  return ',/='.includes(character) || ('_-'.includes(character) && around.every((each) => letter.test(each)));
}

/** The title is YAML, of which JSON is a part, but for characters that control. */
const yamlText = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The whole flowchart: each task and each dependence in a line. */
export function mermaidText(graph: TaskGraph): string {
  const ids = boxIds(graph, canBeId);
  const boxes = graph.boxes.map((box, number) => {
    const label = [mermaidLabel(box.name), countLine(box)].filter((line) => line !== undefined).join('<br/>');
    return `  ${ids[number]}["${label}"]`;
  });
  const groups = graph.groups.flatMap((group, number) => [
    `  subgraph group_${number + 1}["${mermaidLabel(group.name)}"]`,
    ...group.boxes.map((box) => `    ${ids[box]}`),
    '  end',
  ]);
  const arrows = graph.arrows.map(([start, end]) => `  ${ids[start]} --> ${ids[end]}`);
  const ghosts = ids.filter((_, number) => graph.boxes[number]?.isGhost);
  const marks =
    ghosts.length === 0
      ? []
      : ['  classDef ghost stroke-dasharray: 4 4', `  class ${ghosts.join(',')} ghost`];
  const title = graph.title === '' ? [] : ['---', `title: ${yamlText(graph.title)}`, '---'];
  const head = `flowchart ${graph.direction === 'down' ? 'TB' : 'LR'}`;
  return `${[...title, head, ...boxes, ...groups, ...arrows, ...marks].join('\n')}\n`;
}
