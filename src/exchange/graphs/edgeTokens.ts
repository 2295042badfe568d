import { type BoxLabel, readBoxLabel } from './boxLabel.ts';

export interface EdgeToken {
  readonly text: string;
  /** What stands in the brackets of a node. */
  readonly label?: BoxLabel;
  readonly offset: number;
}

export type EdgeStatement =
  /** Each node of a group before each of the next: `a -> b & c`. */
  | { readonly kind: 'chain'; readonly groups: readonly (readonly EdgeToken[])[] }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'other'; readonly offset: number };

const lineEnd = /[\r\n;]/;
const comment = /(?:\/\/|#|%%)[^\r\n]*/y;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
/** With Mermaid's label between bars or in the middle of the arrow: `-->|yes|`, `-- yes -->`. */
const arrow = /(?:<?-{1,3}\.?-{0,2}>|={1,3}>|→|⇒|--[ \t]+[^\n>|]{1,60}?[ \t]-->)(?:\|[^|\n]{0,80}\|)?/y;
const quoted = /"((?:[^"\\\n]|\\.){0,400})"|'([^'\n]{0,400})'|`([^`\n]{0,400})`/y;
const bare =
  /(?:(?!-{1,3}\.?-{0,2}>|={1,3}>|--[ \t])[^\s"'`;,&{}[\]()<>=→⇒|]|(?:(?![ \t]+(?:-{1,3}\.?-{0,2}>|={1,3}>|→|⇒|--[ \t]|\/\/|#|%%))[ \t]+(?=[^\s"'`;,&{}[\]()<>=→⇒|-]))){1,200}/y;
const shape =
  /(?:\[\[|\(\(|\{\{|\[\(|\(\[|[[({>])[ \t]*"?([^"\n]{0,400}?)"?[ \t]*(?:\]\]|\)\)|\}\}|\)\]|\]\)|[\])}])/y;
const attributes = /\[(?:[^\]"\n]|"(?:[^"\\\n]|\\.){0,800}"){0,400}\]/y;
/** What stands before a diagram of Mermaid between lines of hyphens, in YAML. */
const frontMatter = /^\uFEFF?\s*---[ \t]*\n([\s\S]{0,4000}?)\n---[ \t]*(?=\n)/y;
const restOfLine = /(?:[^\r\n;"]|"(?:[^"\\\r\n]|\\.)*"?)*/y;
const graph =
  /(?:strict[ \t]+)?(?:digraph|graph|flowchart|subgraph)\b[ \t]*(?:"([^"\n]{0,200})"|([\w-]{0,200}))?[ \t]*(\{)?/y;
const setting =
  /(?:rankdir|node|edge|graph|style|classDef|class|linkStyle|direction|end|label|title)\b[^\r\n;]*/y;
/** Of DOT: `labelloc=t`. */
const assignment = /^\w+[ \t]*=(?![=>])/;
const directions = /^(?:TB|TD|BT|LR|RL)?$/;

/** The statements of the text, one after the other; never throws, never goes back. */
export function* edgeTokens(text: string): Generator<EdgeStatement> {
  let offset = 0;
  /** True inside `digraph {`, whose brackets hold attributes. */
  let isDot = false;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found) offset += found[0].length;
    return found;
  }
  const skipBlanks = () => {
    while (/[ \t\u00A0\uFEFF,]/.test(text[offset] ?? '')) offset += 1;
  };

  function node(): EdgeToken | undefined {
    skipBlanks();
    const at = offset;
    const inQuotes = take(quoted);
    const name = inQuotes
      ? (inQuotes[1]?.replace(/\\(.)/g, '$1') ?? inQuotes[2] ?? inQuotes[3])
      : take(bare)?.[0].trim();
    if (name === undefined || name === '') return undefined;
    if (isDot) {
      take(/:\w+/y);
      skipBlanks();
    }
    const label = isDot ? labelOf(take(attributes)?.[0]) : take(shape)?.[1];
    return {
      text: name,
      offset: at,
      ...(label === undefined ? {} : { label: readBoxLabel(name, label, isDot ? 'dot' : 'mermaid') }),
    };
  }

  /** `a & b`, and DOT's `{a b}`. */
  function group(): EdgeToken[] {
    const nodes: EdgeToken[] = [];
    skipBlanks();
    if (isDot && text[offset] === '{') {
      offset += 1;
      for (;;) {
        while (/[\s,;]/.test(text[offset] ?? '')) offset += 1;
        const word = take(/"[^"\n]{0,400}"|[^\s"{},;]{1,200}/y)?.[0];
        if (word === undefined) break;
        nodes.push({ text: word.replace(/^"|"$/g, ''), offset: offset - word.length });
      }
      if (text[offset] === '}') offset += 1;
      return nodes;
    }
    for (let next = node(); next !== undefined; next = node()) {
      nodes.push(next);
      skipBlanks();
      if (text[offset] !== '&') break;
      offset += 1;
    }
    return nodes;
  }

  const front = take(frontMatter);
  if (front) {
    const title = titleIn(front[1] ?? '');
    if (title !== undefined) yield { kind: 'title', text: title };
  }
  while (offset < text.length) {
    skipBlanks();
    const at = offset;
    if (lineEnd.test(text[offset] ?? '')) {
      offset += 1;
      continue;
    }
    if (text[offset] === '}') {
      offset += 1;
      continue;
    }
    if (take(comment) || take(blockComment)) continue;
    const title = take(graph);
    if (title) {
      isDot ||= title[3] !== undefined;
      const name = title[1] ?? title[2] ?? '';
      if (!directions.test(name) && !/^subgraph/.test(title[0])) yield { kind: 'title', text: name };
      // Mermaid's direction, or a title, ends with its line.
      if (title[3] === undefined) take(restOfLine);
      continue;
    }
    const groups: (readonly EdgeToken[])[] = [group()];
    while (groups.at(-1)?.length) {
      skipBlanks();
      if (!take(arrow)) break;
      groups.push(group());
    }
    if (isDot) take(attributes);
    const isChain = groups.length > 1 && groups.every((each) => each.length > 0);
    const isAlone = groups.length === 1 && (groups[0]?.length ?? 0) > 0;
    const begin = text.slice(at, at + 20);
    skipBlanks();
    const isWhole =
      offset >= text.length ||
      /[\r\n;}]/.test(text[offset] ?? '') ||
      text.startsWith('//', offset) ||
      /[#%]/.test(text[offset] ?? '');
    if (isChain) {
      yield { kind: 'chain', groups };
      if (!isWhole) take(/[^\r\n;]*/y);
      continue;
    }
    setting.lastIndex = 0;
    // Of Mermaid: only a box has a label, and it may be called `node`.
    const isBox = isAlone && isWhole && !isDot && groups[0]?.[0]?.label !== undefined;
    if (isBox) {
      yield { kind: 'chain', groups };
      continue;
    }
    if (setting.test(begin) || (isDot && assignment.test(begin))) {
      take(restOfLine);
      continue;
    }
    if (isAlone && isWhole) yield { kind: 'chain', groups };
    else {
      yield { kind: 'other', offset: at };
      take(/[^\r\n;]*/y);
      if (offset === at) offset += 1;
    }
  }
}

/** `[label="sort a.txt", shape=box]`. */
const labelOf = (found: string | undefined): string | undefined =>
  found === undefined
    ? undefined
    : /(?:^|[[,\s])(?:command|label)\s*=\s*"((?:[^"\\]|\\.){0,800})"/.exec(found)?.[1];

/** `title: "My job"`, quoted or not. */
function titleIn(yaml: string): string | undefined {
  const text = /^title:[ \t]*(\S.*?)[ \t]*$/m.exec(yaml)?.[1];
  if (text === undefined || !text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
