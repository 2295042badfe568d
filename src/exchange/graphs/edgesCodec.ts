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
  /^[\s\uFEFF]*(?:---[ \t]*\n[\s\S]{0,4000}?\n---[ \t]*\n\s*)?(?:strict\s+)?(?:digraph\b[^{\n]{0,80}\{|(?:graph|flowchart)\s+(?:TB|TD|BT|LR|RL)\b)/;
/** Arrows of programs: pointers, lambdas, hashes. */
const code = /\$\w|->\w+\(|=>\s*[{"'[(]|;\s*$|\b(?:function|return|import|require)\b/m;

/** By its id in the graph, which may differ from its name. */
interface MetNode extends GraphNode {
  /** A label has said what it is called or does: the first that does holds. */
  readonly isTold: boolean;
}

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
    const nodes = new Map<string, MetNode>();
    const edges: GraphEdge[] = [];
    let name: string | undefined;
    const meet = ({ text: id, offset, label = {} }: EdgeToken) => {
      const known = nodes.get(id);
      if (known !== undefined && ((label.name === undefined && label.command === undefined) || known.isTold))
        return;
      const { name = id, command, instances } = label;
      nodes.set(id, {
        name,
        offset: known?.offset ?? offset,
        isTold: label.name !== undefined || command !== undefined,
        ...(command === undefined ? {} : { command }),
        ...(instances === undefined ? {} : { more: { TaskInstanceNum: instances } }),
      });
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
    const called = (id: string) => nodes.get(id)?.name ?? id;
    const named = edges.map((edge) => ({ ...edge, start: called(edge.start), end: called(edge.end) }));
    const root = jobOfGraph(name, nodes, named, offset, reading);
    return finish({ dialect: 'edges', root, offset }, reading, options);
  },
};
