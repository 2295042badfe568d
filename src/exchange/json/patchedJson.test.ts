import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../wire/json.ts';
import { jsonTree } from './jsonTree.ts';
import { patchedJson } from './patchedJson.ts';
import { isSameJson } from './sameJson.ts';

const text = `// a job
{
  'Job': { # the job
    "Priority": 1.0e1, // high
    "JobName":   "a",
    /* two */
    "Tasks": [
      { "TaskName": "x", "Timeout": 1_0 }, // first
      { "TaskName": "y" }
    ]
  }
}
`.replace('1_0', '6.0E1');
const said = {
  Job: { Priority: 10, JobName: 'a', Tasks: [{ TaskName: 'x', Timeout: 60 }, { TaskName: 'y' }] },
};
const job = (more: object) => ({ Job: { ...said.Job, ...more } }) as unknown as JsonValue;

describe('a text with comments and spellings of its own', () => {
  it.each<[string, JsonValue, string]>([
    ['stays when it says the same', said, text],
    ['changes one value', job({ JobName: 'b' }), text.replace('"a"', '"b"')],
    ['changes a number', job({ Priority: 12 }), text.replace('1.0e1', '12')],
    [
      'takes a new member behind its neighbour, and behind the comment there',
      { Job: { Priority: 10, JobDescription: 'd', JobName: 'a', Tasks: said.Job.Tasks } },
      text.replace('// high\n', '// high\n    "JobDescription": "d",\n'),
    ],
    ['takes a new member at the end', job({ Tags: [] }), text.replace('    ]\n', '    ],\n    "Tags": []\n')],
    [
      'takes a new item',
      job({ Tasks: [...said.Job.Tasks, { TaskName: 'z' }] }),
      text.replace('{ "TaskName": "y" }\n', '{ "TaskName": "y" },\n      { "TaskName": "z" }\n'),
    ],
    [
      'takes a new member in an object of one line',
      job({
        Tasks: [
          { TaskName: 'x', Timeout: 60 },
          { TaskName: 'y', EnvId: 'e' },
        ],
      }),
      text.replace('{ "TaskName": "y" }', '{ "TaskName": "y", "EnvId": "e" }'),
    ],
    [
      'loses a member',
      { Job: { Priority: 10, Tasks: said.Job.Tasks } },
      text.replace('"JobName":   "a",\n    ', ''),
    ],
    [
      'loses the last member of an object',
      job({ Tasks: [{ TaskName: 'x' }, { TaskName: 'y' }] }),
      text.replace(', "Timeout": 6.0E1', ''),
    ],
    [
      'loses an item',
      job({ Tasks: [{ TaskName: 'y' }] }),
      text.replace('{ "TaskName": "x", "Timeout": 6.0E1 }, ', ''),
    ],
  ])('%s', (_, wanted, expected) => {
    expect(patchedJson(text, wanted)).toBe(expected);
  });

  it('is given up where it has a name twice, or is no JSON', () => {
    expect(patchedJson('{"a":1,"a":2}', { a: 3 })).toBeUndefined();
    expect(patchedJson('{"a":', { a: 3 })).toBeUndefined();
  });
});

describe('any JSON', () => {
  const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
  const written = fc
    .tuple(json, fc.constantFrom(0, 1, 2))
    .map(([value, indent]) => JSON.stringify(value, null, indent));

  it('becomes any other, and says it then', () => {
    fc.assert(
      fc.property(written, json, (before, wanted) => {
        const patched = patchedJson(before, wanted);
        // Given up is allowed; wrong is not.
        if (patched !== undefined) expect(isSameJson(jsonTree(patched)?.value ?? null, wanted)).toBe(true);
      }),
    );
  });

  it('with a value changed keeps every comment', () => {
    const member = fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer());
    fc.assert(
      fc.property(
        fc.uniqueArray(member, { selector: ([name]) => name, minLength: 1, maxLength: 6 }),
        fc.nat(),
        (all, at) => {
          const lines = all.map(([name, value], n) => `  "${name}": ${value}, // c${n}`);
          const chosen = at % all.length;
          const wanted = Object.fromEntries(
            all.map(([name, value], n) => [name, n === chosen ? 'new' : value]),
          );
          const patched = patchedJson(`{\n${lines.join('\n')}\n}`, wanted) ?? '';
          for (const n of all.keys()) expect(patched).toContain(`// c${n}`);
          expect(isSameJson(jsonTree(patched)?.value ?? null, wanted)).toBe(true);
        },
      ),
    );
  });
});
