// Which tasks a search finds, and what in them is marked. What is searched of a task is folded once and kept by its
// spec, which stays the same object until the task is edited: a search over 10,000 tasks is then 10,000 times
// `includes`, some milliseconds. Problems are folded once for each list of problems, and only when they are asked for.
import type { JsonObject } from '../wire/json.ts';
import type { Draft, DraftTask, TaskId } from './draft.ts';
import { foldText, type TextRange, unfoldRanges } from './foldText.ts';
import { keptBy } from './kept.ts';
import type { Problem, Severity } from './problem.ts';
import { taskName } from './request.ts';
import type { SearchField, SearchTerm } from './search.ts';
import { commandText, typeText } from './taskTexts.ts';

/** The tasks in which every term is found, in the order of the draft; all of them where there is no term. */
export function findTasks(
  tasks: Draft['tasks'],
  problems: readonly Problem[],
  terms: readonly SearchTerm[],
): readonly DraftTask[] {
  if (terms.length === 0) return tasks;
  const ofProblems = terms.some(({ fields }) => fields.includes('problem'))
    ? problemTexts(problems)
    : noTexts;
  return tasks.filter(({ id, spec }) => {
    const texts = textsOf(spec);
    const text = (field: SearchField) => (field === 'problem' ? (ofProblems.get(id) ?? '') : texts[field]);
    return terms.every(({ fields, pieces }) => fields.some((field) => isIn(text(field), pieces)));
  });
}

/** What of a field's text is marked as found: apart, and from left to right. */
export function foundRanges(
  text: string,
  field: SearchField,
  terms: readonly SearchTerm[],
): readonly TextRange[] {
  const own = terms.filter(({ fields }) => fields.includes(field));
  if (own.length === 0 || text === '') return [];
  const folded = foldText(text);
  return unfoldRanges(text, merged(own.flatMap(({ pieces }) => rangesOf(folded, pieces))));
}

type Texts = Readonly<Record<Exclude<SearchField, 'problem'>, string>>;
const textsOf = keptBy(
  (spec: JsonObject): Texts => ({
    name: foldText(taskName({ spec })),
    command: foldText(commandText(spec)),
    type: foldText(typeText(spec)),
  }),
);

const severities: Readonly<Record<Severity, string>> = {
  error: 'error\n错误',
  warning: 'warning\n警告',
  hint: 'hint\n提示',
};
type ProblemTexts = ReadonlyMap<TaskId, string>;
const noTexts: ProblemTexts = new Map();

/** Severity, code and message in both languages, each a line. */
const problemText = keptBy(({ severity, code, message }: Problem): string =>
  [severities[severity], code, message.en, message.zh].map(foldText).join('\n'),
);

/** Most problems stay the same through an edit; their list does not. */
const problemTexts = keptBy((problems: readonly Problem[]): ProblemTexts => {
  const texts = new Map<TaskId, string>();
  for (const problem of problems) {
    const { entity } = problem;
    if (entity.kind !== 'task') continue;
    const text = problemText(problem);
    const others = texts.get(entity.id);
    texts.set(entity.id, others === undefined ? text : `${others}\n${text}`);
  }
  return texts;
});

function isIn(folded: string, pieces: readonly string[]): boolean {
  const [only = ''] = pieces;
  if (pieces.length < 2) return folded.includes(only);
  for (let from = 0; from < folded.length; from = lineEnd(folded, from) + 1)
    if (fills(folded.slice(from, lineEnd(folded, from)), pieces)) return true;
  return false;
}

function rangesOf(folded: string, pieces: readonly string[]): readonly TextRange[] {
  const [only = ''] = pieces;
  if (pieces.length < 2) return everywhere(folded, only);
  const ranges: TextRange[] = [];
  for (let from = 0; from < folded.length; from = lineEnd(folded, from) + 1) {
    const line = folded.slice(from, lineEnd(folded, from));
    const start = from;
    if (fills(line, pieces))
      fills(line, pieces, (at, piece) => ranges.push({ from: start + at, to: start + at + piece.length }));
  }
  return ranges;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function everywhere(folded: string, piece: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + piece.length))
    ranges.push({ from: at, to: at + piece.length });
  return ranges;
}

/** Whether the line is the pieces with any texts between them, from left to right; each is met where it stands. */
function fills(line: string, pieces: readonly string[], meet?: (at: number, piece: string) => void): boolean {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const end = line.length - last.length;
  if (line === '' || end < first.length || !line.startsWith(first) || !line.endsWith(last)) return false;
  if (first !== '') meet?.(0, first);
  let from = first.length;
  for (let n = 1; n < pieces.length - 1; n += 1) {
    const piece = pieces[n] ?? '';
    const at = line.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    meet?.(at, piece);
    from = at + piece.length;
  }
  if (last !== '') meet?.(end, last);
  return true;
}

function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || range.from > last.to) apart.push(range);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return apart;
}
