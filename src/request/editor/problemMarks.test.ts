// @vitest-environment jsdom
import { json } from '@codemirror/lang-json';
import { forEachDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { parsePath } from '../../wire/json.ts';
import { markProblems, type TextProblem } from './problemMarks.ts';

const text = '{"Placement":{"Zone":"nowhere"},"Job":{"Tasks":[{"Timeout":-1}]}}';
const problem = (path: string, severity: TextProblem['severity'] = 'error'): TextProblem => ({
  path: parsePath(path),
  severity,
  message: path,
});

function marked(...problems: TextProblem[]) {
  const state = EditorState.create({ doc: text, extensions: [json()] });
  const found: [string, string][] = [];
  forEachDiagnostic(state.update(markProblems(state, problems)).state, ({ severity }, from, to) => {
    found.push([severity, text.slice(from, to)]);
  });
  return found;
}

test('a problem is marked at its member, or at the innermost that is there', () => {
  expect(marked(problem('Placement.Zone', 'warning'), problem('Job.Tasks[0].Application'))).toEqual([
    ['warning', '"Zone":"nowhere"'],
    ['error', '{"Timeout":-1}'],
  ]);
});

test('what stands nowhere in the text is not marked', () => {
  expect(marked(problem('ClientToken', 'hint'))).toEqual([]);
});
