// Flat keys to nested JSON: `Job.Tasks.0.TaskName` is member TaskName of item 0 of Job.Tasks.

import { requestShape, type Shape } from '../../wire/fields/shape.ts';
import { formatPath, type JsonObject, type JsonValue, type Path } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { innerShape } from '../innerShape.ts';
import { defineMember, type Members } from '../member.ts';
import type { NoteList } from '../noteList.ts';
import type { Places } from '../places.ts';
import { typedValue } from './typedValue.ts';

export interface FlatValue {
  readonly key: string;
  /** A text is given the type that the API has there; anything else stays as it is. */
  readonly value: JsonValue;
  readonly offset: number;
}

interface Node {
  readonly step: string;
  readonly parent: Node | undefined;
  readonly shape: Shape | undefined;
  readonly offset: number;
  readonly children: Map<string, Node>;
  text: JsonValue | undefined;
  /** Set from the leaves to the root. */
  value: JsonValue;
}

const isIndex = (step: string): boolean => /^(0|[1-9]\d*)$/.test(step);
const isList = ({ children, shape }: Node): boolean =>
  shape?.kind !== 'object' && children.size > 0 && [...children.keys()].every(isIndex);

interface Told {
  readonly notes: NoteList;
  readonly places: Places;
}

/** Gaps, duplicates, values of another type and keys that contradict each other are told in `notes`. */
export function unflatten(values: Iterable<FlatValue>, told: Told): JsonObject {
  const { notes } = told;
  const newNode = (
    step: string,
    parent: Node | undefined,
    shape: Shape | undefined,
    offset: number,
  ): Node => {
    const node = { step, parent, shape, offset, children: new Map(), text: undefined, value: null };
    nodes.push(node);
    return node;
  };
  // Parents stand before their children, so that one pass from the end builds the values without recursion.
  const nodes: Node[] = [];
  const root = newNode('', undefined, requestShape, 0);
  for (const { key, value, offset } of values) {
    let node = root;
    for (const step of key.split('.')) {
      let child = node.children.get(step);
      if (child === undefined) {
        child = newNode(step, node, innerShape(node.shape, step), offset);
        node.children.set(step, child);
      }
      node = child;
    }
    if (node.text !== undefined) notes.add('check', offset, twice(nameOf(node)), 'lost');
    node.text = value;
  }
  for (const node of nodes.reverse()) node.value = build(node, told);
  const { value } = root;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function build(node: Node, { notes, places }: Told): JsonValue {
  const { children, text, offset } = node;
  if (children.size === 0) {
    if (text === undefined) return {};
    if (typeof text !== 'string') return text;
    const { value, doubt } = typedValue(text, node.shape, () => nameOf(node));
    if (doubt) notes.add('check', offset, doubt);
    return value;
  }
  if (text !== undefined) notes.add('check', offset, valueAndMembers(nameOf(node)), 'lost');
  if (isList(node)) {
    const items = [...children.values()].sort((a, b) => Number(a.step) - Number(b.step));
    const gap = items.find(({ step }, index) => Number(step) !== index);
    if (gap) notes.add('check', gap.offset, gapIn(nameOf(node), gap.step));
    const list = items.map(({ value }) => value);
    for (const [index, item] of items.entries()) places.set(list, index, item.offset);
    return list;
  }
  if (node.shape?.kind === 'list') notes.add('check', offset, noList(nameOf(node)));
  const members: Members = {};
  for (const child of children.values()) {
    defineMember(members, child.step, child.value);
    places.set(members, child.step, child.offset);
  }
  return members;
}

/** The path of a node in the API's spelling, e.g. `Job.Tasks[0].TaskName`. */
function nameOf(node: Node): string {
  const path: Path[number][] = [];
  for (let at = node; at.parent !== undefined; at = at.parent) {
    path.push(isList(at.parent) ? Number(at.step) : at.step);
  }
  return formatPath(path.reverse());
}

const twice = (path: string): Text => ({
  en: `${path} stands twice: the last one counts`,
  zh: `${path} 出现两次：以最后一个为准`,
});
const valueAndMembers = (path: string): Text => ({
  en: `${path} has a value and members: the value is left out`,
  zh: `${path} 既有值又有下级成员：已略去该值`,
});
const gapIn = (path: string, index: string): Text => ({
  en: `${path} has a gap before ${index}: the items after it move up`,
  zh: `${path} 在 ${index} 之前缺少序号：后面的各项已前移`,
});
const noList = (path: string): Text => ({
  en: `${path} expects indexes from 0: kept as it stands`,
  zh: `${path} 应使用从 0 开始的序号：已按原样保留`,
});
