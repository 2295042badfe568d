// Where in the syntax tree of a JSON text a place of the request stands, and the other way round.
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Path } from '../../wire/json.ts';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** Milliseconds: what is not parsed by then is not marked yet. */
const parsingTime = 20;

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface JsonPlace {
  /** The path of the member, of the item, or of the object in which a name is being typed. */
  readonly path: Path;
  /** `name`: in the name of a member; `value`: in a value; `gap`: in an object, where a name may begin. */
  readonly kind: 'name' | 'value' | 'gap';
  /** What a completion would replace. */
  readonly range: Range;
}

const nameOf = (state: EditorState, property: SyntaxNode): string => {
  const name = property.getChild('PropertyName');
  return name === null ? '' : unquoted(state.sliceDoc(name.from, name.to));
};

const unquoted = (text: string): string => {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
};

const isItem = ({ name }: SyntaxNode) => !/^[[\],{}:⚠]$|LineComment|BlockComment/.test(name);

function indexIn(array: SyntaxNode, item: SyntaxNode): number {
  let index = 0;
  for (let child = array.firstChild; child !== null; child = child.nextSibling) {
    if (child.from === item.from) return index;
    if (isItem(child)) index += 1;
  }
  return index;
}

/** The steps from the root to a node. */
function pathOf(state: EditorState, node: SyntaxNode): Path {
  const path: (string | number)[] = [];
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === 'Property') path.unshift(nameOf(state, at));
    else if (at.parent?.name === 'Array') path.unshift(indexIn(at.parent, at));
  }
  return path;
}

/** What stands at a position of the text; undefined outside of everything. */
export function placeAt(state: EditorState, position: number, side: -1 | 1 = -1): JsonPlace | undefined {
  let node = syntaxTree(state).resolveInner(position, side);
  // Marks, and what is missing, stand for what they belong to; behind its brace an object is over.
  while (/^[{,:⚠]$/.test(node.name) && node.parent !== null) node = node.parent;
  if (node.name === 'PropertyName') return { path: pathOf(state, node), kind: 'name', range: node };
  if (node.name === 'Object')
    return { path: pathOf(state, node), kind: 'gap', range: { from: position, to: position } };
  if (/^(?:String|Number|True|False|Null)$/.test(node.name))
    return { path: pathOf(state, node), kind: 'value', range: node };
  if (node.name !== 'Property') return undefined;
  return { path: pathOf(state, node), kind: 'value', range: { from: position, to: position } };
}

/** Where the value of a path stands, or the innermost there is on the way; its name with it where it has one. */
export function rangeOf(state: EditorState, path: Path): Range | undefined {
  const tree = ensureSyntaxTree(state, state.doc.length, parsingTime) ?? syntaxTree(state);
  let value = tree.topNode.firstChild;
  let found: SyntaxNode | undefined;
  for (const step of path) {
    const inner: SyntaxNode | undefined = value === null ? undefined : childAt(state, value, step);
    if (inner === undefined) break;
    found = inner;
    value = inner.name === 'Property' ? inner.lastChild : inner;
  }
  return found === undefined ? undefined : { from: found.from, to: found.to };
}

function childAt(state: EditorState, node: SyntaxNode, step: string | number): SyntaxNode | undefined {
  if (typeof step === 'string') {
    return node.getChildren('Property').find((property) => nameOf(state, property) === step);
  }
  if (node.name !== 'Array') return undefined;
  let index = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isItem(child)) continue;
    if (index === step) return child;
    index += 1;
  }
  return undefined;
}

/** The names that the object around a position has already. */
export function namesAround(state: EditorState, position: number): ReadonlySet<string> {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(position, -1);
  while (node !== null && node.name !== 'Object') node = node.parent;
  return new Set(node?.getChildren('Property').map((property) => nameOf(state, property)) ?? []);
}
