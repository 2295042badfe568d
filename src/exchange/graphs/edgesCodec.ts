// A list of edges, as people type it, and as DOT and Mermaid have it: `a -> b`, `a -> b -> c`, `a --> b; b --> c`.
import type { Text } from '../../wire/text.ts';
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import { newReading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { type EdgeToken, edgeTokens } from './edgeTokens.ts';
import { type GraphEdge, type GraphNode, jobOfGraph } from './graphTasks.ts';

const noEdges: Text = { en: 'edges such as “a -> b” expected', zh: '应为“a -> b”形式的边' };
const lineLeftOut: Text = { en: 'A line that is no edge left out', zh: '已略去一行不是边的内容' };

const line =
  /^[ \t]*(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|`[^`\n]{1,200}`|[^\s"'`{}()[\];=<>-][^\n"'`{}()[\];=<>]{0,80}?)[ \t]*(?:-{1,3}>|={1,3}>|→|⇒)[ \t]*\S/m;
const graphHead =
  /^[\s\uFEFF]*(?:strict\s+)?(?:digraph\b[^{\n]{0,80}\{|(?:graph|flowchart)\s+(?:TB|TD|BT|LR|RL)\b)/;
/** Arrows of programs: pointers, lambdas, hashes. */
const code = /\$\w|->\w+\(|=>\s*[{"'[(]|;\s*$|\b(?:function|return|import|require)\b/m;

export const edgesCodec: Codec = {
  dialect: 'edges',
  recognises(text) {
    const start = text.slice(0, 20_000);
    if (graphHead.test(start)) return 0.95;
    return line.test(start) && !code.test(start) ? 0.7 : 0;
  },
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const nodes = new Map<string, GraphNode>();
    const edges: GraphEdge[] = [];
    let name: string | undefined;
    const meet = (node: EdgeToken) => {
      const known = nodes.get(node.text);
      const command = node.label;
      if (known === undefined || (command !== undefined && known.command === undefined)) {
        nodes.set(node.text, {
          name: node.text,
          offset: node.offset,
          ...(command === undefined ? {} : { command }),
        });
      }
    };
    for (const statement of edgeTokens(text)) {
      if (statement.kind === 'title') name = statement.text;
      else if (statement.kind === 'other') reading.notes.add('check', statement.offset, lineLeftOut, 'lost');
      else {
        let before: readonly EdgeToken[] = [];
        for (const group of statement.groups) {
          for (const node of group) meet(node);
          for (const start of before) {
            for (const end of group) edges.push({ start: start.text, end: end.text, offset: end.offset });
          }
          before = group;
        }
      }
    }
    const offset = Math.max(0, text.search(/\S/));
    if (edges.length === 0) return { ok: false, ...positionOf(offset), message: noEdges };
    const root = jobOfGraph(name, nodes, edges, offset, reading);
    return finish({ dialect: 'edges', root, offset }, reading, options);
  },
};
