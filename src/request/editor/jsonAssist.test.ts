// @vitest-environment jsdom
import { CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { parsePath } from '../../wire/json.ts';
import { docAtPath } from './fieldAt.ts';
import { complete } from './jsonAssist.ts';
import { placeAt, rangeOf } from './jsonPlaces.ts';

/** A state of the text, and the position of the bar in it. */
function at(text: string) {
  const position = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: [json()] });
  ensureSyntaxTree(state, state.doc.length, 1000);
  return { state, position };
}
const offered = (text: string, explicit = true, language: 'en' | 'zh-CN' = 'en') => {
  const { state, position } = at(text);
  return complete(new CompletionContext(state, position, explicit), language);
};
const labels = (text: string) => offered(text)?.options.map(({ label }) => label) ?? [];

describe('completion', () => {
  it('offers the members that are missing, with what each begins with', () => {
    expect(labels('{"Job": {"JobName": "a", |}}')).toContain('"Priority"');
    expect(labels('{"Job": {"JobName": "a", |}}')).not.toContain('"JobName"');
    const tasks = offered('{"Job": {|}}')?.options.find(({ label }) => label === '"Tasks"');
    expect(tasks?.apply).toBe('"Tasks": []');
  });

  it('completes a name that was begun, of an item of a list as well', () => {
    const result = offered('{"Job":{"Tasks":[{"TaskName":"a"},{"Time|":1}]}}');
    expect(result?.options.map(({ label }) => label)).toContain('"Timeout"');
    expect(result?.to).toBe('{"Job":{"Tasks":[{"TaskName":"a"},{"Time"'.length);
  });

  it('completes a name whose second quote is not there yet, unasked', () => {
    const result = offered('{"Job":{"JobName":"a",\n"Pri|\n}}', false);
    expect(result?.from).toBe('{"Job":{"JobName":"a",\n'.length);
    expect(result?.options.find(({ label }) => label === '"Priority"')?.apply).toBe('"Priority": 0');
  });

  it('offers the documented values, in the language of the page', () => {
    const text = '{"Job":{"Tasks":[{"FailedAction":"|"}]}}';
    expect(labels(text)).toEqual(['"TERMINATE"', '"INTERRUPT"', '"FAST_INTERRUPT"']);
    expect(offered(text, true, 'zh-CN')?.options[0]?.detail).not.toBe(offered(text)?.options[0]?.detail);
    expect(labels('{"Job":{"Tasks":[{"RestartComputeNode":|}]}}')).toEqual(['true', 'false']);
  });

  it('offers nothing for what the API does not have, and no names unasked', () => {
    expect(offered('{"Job":{"Own":{|}}}')).toBeNull();
    expect(offered('{"Job":{"Tasks":[{"TaskName":"|"}]}}')).toBeNull();
    expect(offered('{"Job": {|}}', false)).toBeNull();
    expect(offered('|')).toBeNull();
  });
});

describe('places', () => {
  const text =
    '{"Placement":{"Zone":"z"},"Job":{"Tasks":[{"TaskName":"a"},{"EnvVars":[{"Name":"N","Value":"V"}]}]}}';
  const { state } = at(text);
  const slice = (path: string) => {
    const range = rangeOf(state, parsePath(path));
    return range && text.slice(range.from, range.to);
  };

  it('are found from a path, down to the innermost that is there', () => {
    expect(slice('Placement.Zone')).toBe('"Zone":"z"');
    expect(slice('Job.Tasks[1].EnvVars[0].Value')).toBe('"Value":"V"');
    expect(slice('Job.Tasks[0].Application.Command')).toBe('{"TaskName":"a"}');
    expect(slice('Own')).toBeUndefined();
  });

  it('are found from a position', () => {
    const placed = at('{"Job":{"Tasks":[{"TaskName":"a"},{"EnvVars":[{"Na|me":"N"}]}]}}');
    expect(placeAt(placed.state, placed.position)).toMatchObject({
      kind: 'name',
      path: ['Job', 'Tasks', 1, 'EnvVars', 0, 'Name'],
    });
  });
});

it('finds what is documented of a task from the request', () => {
  expect(docAtPath(['Job', 'Tasks', 3, 'Timeout'])?.label.en).toBe('Time-out');
  expect(docAtPath(['Job', 'Tasks', 0, 'EnvVars', 2, 'Name'])).toBeDefined();
  expect(docAtPath(['Job', 'Tasks'])?.label.en).toBe('Tasks');
  expect(docAtPath(['Nothing'])).toBeUndefined();
});
