// Instances of WfCommons, schema 1.4 and 1.5 (https://github.com/wfcommons/WfFormat), and the short form
// `{"tasks": [{"name", "program", "parents"}]}`.
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Codec } from '../decoded.ts';
import { finish } from '../finish.ts';
import { readTolerantJson } from '../json/tolerantJson.ts';
import { newReading, type Reading } from '../reading.ts';
import { positionsIn } from '../textPosition.ts';
import { type GraphEdge, type GraphNode, jobOfGraph } from './graphTasks.ts';

const noWorkflow: Text = {
  en: 'a workflow of WfCommons with tasks expected',
  zh: '应为含有 tasks 的 WfCommons 工作流',
};
const measuresLeftOut: Text = {
  en: 'Run times, files and machines of the workflow left out: a job has none',
  zh: '已略去工作流的运行时间、文件和机器信息：作业中没有对应字段',
};
const namelessLeftOut: Text = { en: 'A task without a name left out', zh: '已略去没有名称的任务' };

const head = /^[\s\uFEFF]*\{/;
const markers = /"(?:workflow|tasks|jobs)"\s*:\s*[{[]/;
const parents = /"(?:parents|children|schemaVersion)"\s*:/;

export const wfcommonsCodec: Codec = {
  dialect: 'wfcommons',
  recognises: (text) => (head.test(text) && markers.test(text) && parents.test(text) ? 0.94 : 0),
  read(text, options = {}) {
    const positionOf = options.positionOf ?? positionsIn(text);
    const reading = newReading(positionOf);
    const read = readTolerantJson(text, reading);
    if (!read.ok) return { ok: false, ...positionOf(read.stop.offset), message: read.stop.message };
    const offset = Math.max(0, text.search(/\{/));
    const root = isJsonObject(read.value) ? requestOf(read.value, offset, reading) : undefined;
    if (root === undefined) return { ok: false, ...positionOf(offset), message: noWorkflow };
    return finish({ dialect: 'wfcommons', root, offset }, reading, options);
  },
};

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter(isJsonObject) : [];
const text = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const texts = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).flatMap((each) => text(each) ?? []) : [];
const member = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

function requestOf(root: JsonObject, offset: number, reading: Reading): JsonObject | undefined {
  const workflow = isJsonObject(root.workflow) ? root.workflow : root;
  const specification = member(workflow, 'specification');
  const list = [member(specification, 'tasks'), member(workflow, 'tasks'), member(workflow, 'jobs')].find(
    (tasks) => objects(tasks).length > 0,
  );
  if (list === undefined) return undefined;
  const run = new Map(
    objects(member(member(workflow, 'execution'), 'tasks')).map((task) => [
      text(task.id) ?? text(task.name),
      task,
    ]),
  );
  const names = objects(list).map((task) => text(task.name));
  // Of name and id, the one that tells the tasks apart: names are for people, and in schema 1.5 often those of programs.
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  const called = (task: JsonObject) => (isNamed ? text(task.name) : (text(task.id) ?? text(task.name)));
  const nodes = new Map<string, GraphNode>();
  /** Tasks call each other by id or by name. */
  const nameOf = new Map<string, string>();
  const { notes, places } = reading;
  for (const [index, task] of objects(list).entries()) {
    const name = called(task);
    const at = places.of(list as object, index) ?? offset;
    if (name === undefined) {
      notes.add('check', at, namelessLeftOut, 'lost');
      continue;
    }
    const command = commandOf(task) ?? commandOf(run.get(text(task.id) ?? name) ?? {});
    nodes.set(name, { name, offset: at, ...(command === undefined ? {} : { command }) });
    nameOf.set(name, name);
    for (const other of [text(task.id), text(task.name)]) {
      if (other !== undefined && !nameOf.has(other)) nameOf.set(other, name);
    }
  }
  const edges: GraphEdge[] = [];
  const known = new Set<string>();
  const connect = (start: string, end: string, at: number) => {
    const edge = { start: nameOf.get(start) ?? start, end: nameOf.get(end) ?? end, offset: at };
    const key = JSON.stringify([edge.start, edge.end]);
    // Each edge is told twice, by its parent and by its child.
    if (!known.has(key)) edges.push(edge);
    known.add(key);
  };
  for (const [index, task] of objects(list).entries()) {
    const name = called(task);
    const at = places.of(list as object, index) ?? offset;
    if (name === undefined) continue;
    for (const parent of texts(task.parents)) connect(parent, name, at);
    for (const child of texts(task.children)) connect(name, child, at);
  }
  notes.add('repaired', offset, measuresLeftOut);
  return jobOfGraph(text(root.name) ?? text(member(workflow, 'name')), nodes, edges, offset, reading);
}

/** `{"program": "bwa", "arguments": ["mem", "a b"]}` as a line of a shell. */
function commandOf(task: JsonObject): string | undefined {
  const command = member(task, 'command');
  if (typeof command === 'string' && command !== '') return command;
  const program = text(member(command, 'program')) ?? text(task.program);
  if (program === undefined) return undefined;
  const words = [program, ...texts(member(command, 'arguments') ?? member(task, 'arguments'))];
  return words.map(inShell).join(' ');
}

/** Arguments of WfCommons are often whole phrases (`-i in.txt`): only what would break a line is quoted. */
const inShell = (word: string): string =>
  /[\n'"\\$`;&|<>(){}*?!#~]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : word;
