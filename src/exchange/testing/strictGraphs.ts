// Readers of graphs that know the one way in which they are written here, and refuse anything else.
import { expect } from 'vitest';

/** A line that matches entirely, or the test fails. */
function strictly(pattern: RegExp, line: string | undefined): RegExpExecArray {
  const found = pattern.exec(line ?? '');
  if (found === null || found[0] !== line) throw new Error(`unexpected line: ${line}`);
  return found;
}
const numbered = (ids: readonly string[], id: string | undefined): number => {
  const at = ids.indexOf(id ?? '');
  if (at < 0) throw new Error(`no box is called ${id}`);
  return at;
};
const lineOf = (text: string) => text.slice(0, -1).split('\n');
const codePoint = (_: string, code: string) => String.fromCodePoint(Number(code));

/** Knows the one way in which a flowchart is written here, and nothing else of Mermaid. */
export function readMermaid(text: string) {
  const lines = lineOf(text);
  const hasTitle = lines[0] === '---';
  const title = hasTitle ? JSON.parse(strictly(/title: (".*")/, lines[1])[1] ?? '') : '';
  const [head, ...rest] = hasTitle ? lines.slice(3) : lines;
  const direction = strictly(/flowchart (TB|LR)/, head)[1] === 'TB' ? 'down' : 'right';
  const ids: string[] = [];
  const boxes: { name: string; instances: number; isGhost: boolean }[] = [];
  const arrows: number[][] = [];
  const groups: { name: string; boxes: number[] }[] = [];
  const name = (label = '') => (label === ' ' ? '' : label.replace(/#(\d+);/g, codePoint));
  for (const line of rest) {
    const group = /^ {2}subgraph (group_\d+)\["((?:[\p{L}\p{N} ,/=_-]|#\d+;)*)"\]$/u.exec(line);
    const member = /^ {4}([\w-]+)$/.exec(line);
    const box = /^ {2}([A-Za-z][\w-]*)\["((?:[\p{L}\p{N} ,/=_-]|#\d+;)*)(?:<br\/>×(\d+))?"\]$/u.exec(line);
    const arrow = /^ {2}([\w-]+) --> ([\w-]+)$/.exec(line);
    const ghosts = /^ {2}class ([\w,-]+) ghost$/.exec(line);
    if (group !== null) {
      expect(ids).not.toContain(group[1]);
      groups.push({ name: name(group[2]), boxes: [] });
    } else if (member !== null) groups.at(-1)?.boxes.push(numbered(ids, member[1]));
    else if (box !== null) {
      ids.push(box[1] ?? '');
      boxes.push({ name: name(box[2]), instances: Number(box[3] ?? 1), isGhost: false });
    } else if (arrow !== null) arrows.push([numbered(ids, arrow[1]), numbered(ids, arrow[2])]);
    else if (ghosts !== null) {
      for (const id of ghosts[1]?.split(',') ?? []) {
        const at = numbered(ids, id);
        boxes[at] = { ...(boxes[at] as (typeof boxes)[0]), isGhost: true };
      }
    } else strictly(/ {2}classDef ghost stroke-dasharray: 4 4| {2}end/, line);
  }
  return { ids, graph: { title, direction, boxes, groups, arrows } };
}

/** Knows the one way in which a digraph is written here, and nothing else of DOT. */
export function readDot(text: string) {
  const quoted = String.raw`"((?:[^"\\\n]|\\.)*)"`;
  const label = (escaped = '') =>
    escaped
      .replace(/\\(["\\])/g, '$1')
      .replace(/&(?:#(\d+)|(amp));/g, (_, code?: string) => (code === undefined ? '&' : codePoint('', code)));
  const [head, ranks, ...rest] = lineOf(text);
  strictly(new RegExp(`digraph (?:${quoted} )?\\{`), head);
  const direction = strictly(/ {2}rankdir=(TB|LR);/, ranks)[1] === 'TB' ? 'down' : 'right';
  const title = label(
    rest[0]?.startsWith('  label=') ? strictly(new RegExp(`  label=${quoted};`), rest[0])[1] : '',
  );
  const ids: string[] = [];
  const boxes: { name: string; instances: number; isGhost: boolean }[] = [];
  const arrows: number[][] = [];
  const groups: { name: string; boxes: number[] }[] = [];
  const groupLabel = new RegExp(`^    label=${quoted};$`);
  const member = new RegExp(`^    ${quoted};$`);
  const box = new RegExp(`^  ${quoted} \\[label=${quoted}(, style="rounded,dashed")?\\];$`);
  const arrow = new RegExp(`^  ${quoted} -> ${quoted};$`);
  for (const line of rest) {
    const [, id, shown = '', dashed] = box.exec(line) ?? [];
    const [, start, end] = arrow.exec(line) ?? [];
    const [, group] = groupLabel.exec(line) ?? [];
    const [, inside] = member.exec(line) ?? [];
    if (id !== undefined) {
      ids.push(id);
      const [, name = '', count] = /^(.*?)(?:(?<!\\)(?:\\\\)*\\n×(\d+))?$/su.exec(shown) ?? [];
      const before = count === undefined ? shown : shown.slice(0, -`\\n×${count}`.length);
      expect(before.startsWith(name)).toBe(true);
      boxes.push({ name: label(before), instances: Number(count ?? 1), isGhost: dashed !== undefined });
    } else if (start !== undefined) arrows.push([numbered(ids, start), numbered(ids, end)]);
    else if (group !== undefined) groups.push({ name: label(group), boxes: [] });
    else if (inside !== undefined) groups.at(-1)?.boxes.push(numbered(ids, inside));
    else if (!line.startsWith('  label=')) {
      strictly(
        / {2}subgraph "cluster_\d+" \{| {2}\}| {2}labelloc=t;| {2}node \[shape=box, style=rounded\];|\}/,
        line,
      );
    }
  }
  return { ids, graph: { title, direction, boxes, groups, arrows } };
}
