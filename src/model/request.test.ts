import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../wire/json.ts';
import { apply } from './apply.ts';
import type { Draft } from './draft.ts';
import { getAt } from './lens.ts';
import {
  apiPath,
  draftFromRequest,
  draftRegion,
  jobName,
  placeOfApiPath,
  requestOf,
  taskName,
  tasksByName,
} from './request.ts';
import { counterIds, draftWith, idOf, taskId } from './testing/builders.ts';

const read = (request: JsonObject) => draftFromRequest(request, counterIds());
const job = (members: JsonObject) => read({ Job: members });
const text = (value: JsonValue) => JSON.stringify(value);

test('a job has the name that is text, else none', () => {
  expect(jobName({ Job: { JobName: 'a' } })).toBe('a');
  for (const other of [{}, { Job: {} }, { Job: { JobName: 5 } }, { Job: 'a' }])
    expect(jobName(other)).toBe('');
});

describe('draftFromRequest', () => {
  test('makes a task of each item and ties dependences to tasks by name', () => {
    const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
    expect(draft.tasks.map(taskName)).toEqual(['a', 'b']);
    expect(draft.dependences).toEqual([
      { id: 't3', start: { task: idOf(draft, 'a') }, end: { task: idOf(draft, 'b') } },
    ]);
    expect(draft.region).toBeNull();
    expect(draft.board).toEqual({ positions: {}, direction: 'down' });
  });

  test('keeps the place of the lists in the order of members, and the lists out of the header', () => {
    const draft = job({
      Dependences: [{ StartTask: 'a', EndTask: 'a' }],
      JobName: 'j',
      Tasks: [{ TaskName: 'a' }],
    });
    expect(text(draft.header)).toBe('{"Job":{"Dependences":[],"JobName":"j","Tasks":[]}}');
  });

  test('keeps a dependence on a name that no task has', () => {
    const draft = job({ Tasks: [{ TaskName: 'a' }], Dependences: [{ StartTask: 'a', EndTask: 'nobody' }] });
    expect(draft.dependences[0]?.end).toEqual({ unknownName: 'nobody' });
  });

  test('takes the first of two tasks of the same name', () => {
    const draft = job({
      Tasks: [{ TaskName: 'a' }, { TaskName: 'a', Timeout: 1 }, { TaskName: 'b' }],
      Dependences: [{ StartTask: 'a', EndTask: 'b' }],
    });
    expect(draft.dependences[0]?.start).toEqual({ task: draft.tasks[0]?.id });
  });

  test('does not tie a nameless task to a dependence on the empty name', () => {
    const draft = job({ Tasks: [{}], Dependences: [{ StartTask: '', EndTask: '' }] });
    expect(draft.dependences[0]).toMatchObject({ start: { unknownName: '' }, end: { unknownName: '' } });
  });

  test('names like parts of the prototype are names', () => {
    const draft = job({
      Tasks: [{ TaskName: '__proto__' }],
      Dependences: [{ StartTask: '__proto__', EndTask: 'constructor' }],
    });
    expect(draft.dependences[0]?.start).toEqual({ task: draft.tasks[0]?.id });
    expect(draft.dependences[0]?.end).toEqual({ unknownName: 'constructor' });
  });

  test.each<[JsonValue]>([['text'], [null], [{ TaskName: 'a' }], [5]])(
    'keeps lists that are none in the header: %j',
    (wrong) => {
      const draft = job({ Tasks: wrong, Dependences: wrong });
      expect(draft.tasks).toEqual([]);
      expect(draft.dependences).toEqual([]);
      expect(requestOf(draft)).toEqual({ Job: { Tasks: wrong, Dependences: wrong } });
    },
  );

  test.each<[JsonObject]>([[{}], [{ Job: 5 }], [{ Job: [] }], [{ Job: {} }]])(
    'reads %j as no tasks',
    (request) => {
      const draft = read(request);
      expect(draft.tasks).toEqual([]);
      expect(requestOf(draft)).toEqual(request);
    },
  );
});

describe('requestOf', () => {
  test('writes the name that a task has now', () => {
    const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
    const renamed = applied(draft, { type: 'renameTask', id: idOf(draft, 'a'), name: 'first' });
    expect(getAt(requestOf(renamed), ['Job', 'Dependences'])).toEqual([{ StartTask: 'first', EndTask: 'b' }]);
  });

  test('writes the new name into a dependence with members of its own, in its own order', () => {
    const draft = job({
      Tasks: [{ TaskName: 'a' }],
      Dependences: [{ EndTask: 'x', Why: 'because', StartTask: 'a' }],
    });
    const renamed = applied(draft, { type: 'renameTask', id: idOf(draft, 'a'), name: 'b' });
    expect(text(getAt(requestOf(renamed), ['Job', 'Dependences', 0]) ?? null)).toBe(
      '{"EndTask":"x","Why":"because","StartTask":"b"}',
    );
  });

  test('gives the lists a place when the header has none', () => {
    const draft: Draft = { ...draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] }), header: {} };
    expect(Object.keys(getAt(requestOf(draft), ['Job']) ?? {})).toEqual(['Tasks', 'Dependences']);
  });

  test('shares the specs of the tasks with the draft', () => {
    const draft = draftWith({ tasks: ['a'] });
    expect(getAt(requestOf(draft), ['Job', 'Tasks', 0])).toBe(draft.tasks[0]?.spec);
  });
});

const anything = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>;
const name = fc.constantFrom<JsonValue>('a', 'b', 'c', '', '__proto__', 7);
const shuffled = (members: Record<string, fc.Arbitrary<JsonValue>>) =>
  fc
    .tuple(
      fc.record(members, { requiredKeys: [], noNullPrototype: true }),
      fc.shuffledSubarray([...Object.keys(members), 'Extra', '__proto__']),
      anything,
    )
    .map(([record, order, extra]) =>
      Object.fromEntries(
        order.flatMap((key): [string, JsonValue][] => {
          if (!(key in members)) return [[key, extra]];
          const member = record[key];
          return member === undefined ? [] : [[key, member]];
        }),
      ),
    );
const listOf = (item: fc.Arbitrary<JsonValue>) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: item }, anything)) }, anything);
const anyJob = shuffled({
  JobName: anything,
  Tasks: listOf(shuffled({ TaskName: name, Application: anything })),
  Dependences: listOf(shuffled({ StartTask: name, EndTask: name })),
});
const anyRequest = shuffled({
  Placement: anything,
  Job: fc.oneof({ weight: 9, arbitrary: anyJob }, anything),
});

test('a request of any quality comes back member for member, in the same order', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(text(requestOf(read(request)))).toBe(text(request));
    }),
    { numRuns: 500 },
  );
});

test('a draft read from its own request is the same but for the ids', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const draft = read(request);
      expect(read(requestOf(draft))).toEqual(draft);
    }),
  );
});

describe('names and region', () => {
  test.each<[JsonObject, string]>([
    [{ TaskName: 'a' }, 'a'],
    [{}, ''],
    [{ TaskName: 5 }, ''],
    [{ TaskName: null }, ''],
  ])('the name of %j is %j', (spec, expected) => {
    expect(taskName({ spec })).toBe(expected);
  });

  test('tasksByName leaves nameless tasks out', () => {
    expect(tasksByName(job({ Tasks: [{}, { TaskName: 'a' }, { TaskName: 'a' }] }).tasks)).toEqual(
      new Map([['a', '2']]),
    );
  });

  test.each<[JsonValue, string | null, string | undefined]>([
    ['ap-beijing-2', null, 'ap-beijing'],
    ['ap-beijing-2', 'ap-tokyo', 'ap-tokyo'],
    ['somewhere', null, undefined],
    [5, null, undefined],
  ])('zone %j, region set %j: %j', (Zone, region, expected) => {
    expect(draftRegion({ ...read({ Placement: { Zone } }), region })).toBe(expected);
  });
});

describe('apiPath and placeOfApiPath', () => {
  const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });
  const dependence = draft.dependences[0]?.id ?? '';

  test.each([
    ['Placement.Zone', 'job', ['Placement', 'Zone']],
    ['Job.JobName', 'job', ['Job', 'JobName']],
    ['Job.Tasks', 'job', ['Job', 'Tasks']],
    ['Job.Tags[0].Key', 'job', ['Job', 'Tags', 0, 'Key']],
    ['Job.Tasks[1].Application.Command', idOf(draft, 'b'), ['Application', 'Command']],
    ['Job.Tasks[0]', idOf(draft, 'a'), []],
    ['Job.Tasks[0].EnvVars[2].Name', idOf(draft, 'a'), ['EnvVars', 2, 'Name']],
    ['Job.Dependences[0].StartTask', dependence, ['StartTask']],
  ])('%s and back', (path, owner, rest) => {
    const place = placeOfApiPath(draft, path);
    expect(place?.path).toEqual(rest);
    expect(place && 'id' in place.entity ? place.entity.id : place?.entity.kind).toBe(owner);
    expect(place && apiPath(draft, place)).toBe(path);
  });

  test('an index beyond the draft is no place', () => {
    expect(placeOfApiPath(draft, 'Job.Tasks[2].TaskName')).toBeUndefined();
    expect(placeOfApiPath(draft, 'Job.Dependences[1]')).toBeUndefined();
  });

  test('a place in a task that has gone is that of the list', () => {
    const place = { entity: { kind: 'task', id: taskId('gone') }, path: ['TaskName'] } as const;
    expect(apiPath(draft, place)).toBe('Job.Tasks');
  });
});

function applied(draft: Draft, command: Parameters<typeof apply>[1]): Draft {
  const result = apply(draft, command);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.draft;
}
