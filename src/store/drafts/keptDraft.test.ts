import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../model/draft.ts';
import { withPlaces } from '../../model/layout.ts';
import { draftFromRequest, requestOf } from '../../model/request.ts';
import { counterIds, draftWith, noteId } from '../../model/testing/builders.ts';
import type { JsonObject, JsonValue } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { parseDraftRecord } from './keptDraft.ts';
import { draftRecord } from './testing/draftRecord.ts';

const again = (draft: Draft) => parseDraftRecord(JSON.parse(draftRecord(draft)));
const draft = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });

describe('a record', () => {
  test('is read back as the same draft, places, region and direction included', () => {
    const placed = withPlaces({ ...draft, region: 'ap-tokyo', board: { positions: {}, direction: 'right' } });
    expect(again(placed)).toEqual(placed);
  });

  test('keeps sticky notes', () => {
    const notes = [{ id: noteId('n'), text: 'why two runs', at: { x: 1, y: -2 } }];
    const noted = withPlaces({ ...draft, board: { ...draft.board, notes } });
    expect(again(noted)).toEqual(noted);
  });

  test('keeps what new tasks take, and may be of a time when they took nothing', () => {
    const defaults = { EnvVars: [{ Name: 'REF', Value: 'hg38' }] };
    expect(again({ ...draft, defaults }).defaults).toEqual(defaults);
    const { defaults: none, ...older } = draft;
    expect(none).toEqual({});
    expect(parseDraftRecord({ version: 1, draft: older })).toEqual(draft);
  });

  test('holds no secret; the draft in memory keeps it', () => {
    const Docker = { Image: 'i', Password: 'hunter2' };
    const secret = draftWith({
      tasks: {
        a: {
          Application: { DeliveryForm: 'LOCAL', Docker },
          Authentications: [{ SecretId: 'AKID', SecretKey: 'hunter3' }],
        },
      },
    });
    const text = draftRecord(secret);
    expect(text).not.toContain('hunter');
    expect(text).toContain(secretMask);
    expect(JSON.stringify(secret)).toContain('hunter2');
    expect(JSON.stringify(again(secret))).toContain('AKID');
  });

  test('masks secrets in the header and in items of the wrong shape', () => {
    const odd = draftFromRequest(
      {
        Job: {
          Tasks: [[{ Docker: { Password: 'hunter4' } }]],
          Dependences: [{ Docker: { Password: 'hunter5' } }],
          Defaults: { LoginSettings: { Password: 'hunter6' } },
        },
      },
      counterIds(),
    );
    expect(draftRecord(odd)).not.toContain('hunter');
  });

  test('keeps a request of any quality, whatever its members are called', () => {
    const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>;
    const object = fc.dictionary(fc.constantFrom('StartTask', 'TaskName', '__proto__', 'x'), value, {
      noNullPrototype: true,
    });
    const item = fc.oneof(value, object) as fc.Arbitrary<JsonValue>;
    const request = fc.record({ Job: fc.record({ Tasks: fc.array(item), Dependences: fc.array(item) }) });
    fc.assert(
      fc.property(request, (any) => {
        // As it comes from a text: JSON has no minus zero.
        const r: JsonObject = JSON.parse(JSON.stringify(any));
        const before = draftFromRequest(r, counterIds());
        expect(again(before)).toEqual(before);
        expect(JSON.stringify(requestOf(again(before)))).toBe(JSON.stringify(r));
      }),
    );
  });
});

describe('what is no record, or does not hold together, is refused', () => {
  const record = JSON.parse(draftRecord(draft));
  const [task, other] = record.draft.tasks;
  const [dependence] = record.draft.dependences;
  const withDraft = (members: object) => ({ ...record, draft: { ...record.draft, ...members } });

  test('and the untouched one is not', () => {
    expect(parseDraftRecord(withDraft({}))).toEqual(draft);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a later version', { ...record, version: 2 }],
    ['no tasks', withDraft({ tasks: undefined })],
    ['a task without a spec', withDraft({ tasks: [{ id: 'x' }], dependences: [] })],
    ['a task with an empty id', withDraft({ tasks: [{ ...task, id: '' }], dependences: [] })],
    ['a header that is a list', withDraft({ header: [] })],
    ['two tasks of one id', withDraft({ tasks: [task, other, task] })],
    ['a task and a dependence of one id', withDraft({ dependences: [{ ...dependence, id: task.id }] })],
    ['a dependence of a task that is not there', withDraft({ tasks: [task] })],
    ['a dependence without an end', withDraft({ dependences: [{ id: 'd', start: dependence.start }] })],
    [
      'a place that is none',
      withDraft({ board: { direction: 'down', positions: { [task.id]: { x: '1', y: 2 } } } }),
    ],
    ['a direction that is none', withDraft({ board: { direction: 'up', positions: {} } })],
  ])('%s', (_, value) => {
    expect(() => parseDraftRecord(value)).toThrow();
  });
});
