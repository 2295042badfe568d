// What people paste, and what other programs write: each is a problem at its field, or taken as it is, and nothing is
// thrown. What no rule here speaks of is in the tests of the rules.
import { describe, expect, it } from 'vitest';
import { requestShape, shapeAt } from '../../wire/fields/shape.ts';
import type { JsonValue } from '../../wire/json.ts';
import { setAt } from '../lens.ts';
import { taskSpec } from '../testing/builders.ts';
import { check } from './check.ts';
import { draftOfRequest, fixedTask, foundInJob, foundInTask, problemAt, taskDraft } from './testing/found.ts';
import { fullRequest, pathsIn } from './testing/fullRequest.ts';

const wrongType = 'error InvalidParameterValue.InvalidDataTypeAny';

describe('a large count in a message', () => {
  it.each([
    ['TaskName', { TaskName: 'x'.repeat(12_345) }, '12,345'],
    ['MaxConcurrentNum', { TaskInstanceNum: 1000, MaxConcurrentNum: 20_000 }, '20,000'],
    ['MaxConcurrentNum', { TaskInstanceNum: 1000, MaxConcurrentNum: 20_000 }, '1,000'],
  ])('has separators of thousands: %s', (member, spec, count) => {
    const [found] = check(taskDraft(spec)).filter(({ path }) => path.at(-1) === member);
    expect(found?.message.en).toContain(count);
    expect(found?.message.zh).toContain(count);
  });
});

describe('a number', () => {
  it.each<[string, JsonValue, string | undefined]>([
    ['of the largest exact size', 2 ** 53 - 1, undefined],
    ['beyond 2^53', 2 ** 53, wrongType],
    ['of astronomical size', 1e300, wrongType],
    ['that is negative', -1, 'error InvalidParameterValue.Negative'],
    ['that is negative and huge', -(2 ** 53), wrongType],
    ['with a fraction', 1.5, wrongType],
    ['written 1e3 in JSON', JSON.parse('1e3'), undefined],
    ['written 1.0 in JSON', JSON.parse('1.0'), undefined],
    ['as the text 1e3', '1e3', wrongType],
    ['as the text 0x10', '0x10', wrongType],
    ['as the text 1,000', '1,000', wrongType],
    ['as an empty text', '', wrongType],
    ['as text of a megabyte', '9'.repeat(1_000_000), wrongType],
    ['as text with blanks', ' 12 ', wrongType],
    ['as full-width text', '１２', wrongType],
    ['as Chinese text', '十二', wrongType],
    ['as a list', [1], wrongType],
    ['as null', null, wrongType],
  ])('%s', (_name, value, line) => {
    expect(foundInTask({ Timeout: value })).toEqual(line === undefined ? [] : [`${line} Timeout`]);
  });

  it.each([
    [' 12 ', 12],
    ['１２', 12],
    ['　12　', 12],
    ['+12', 12],
    ['012', 12],
  ])('as the text “%s” becomes one by a button', (text, number) => {
    expect(fixedTask({ MaxRetryCount: text }, `${wrongType} MaxRetryCount`)).toMatchObject({
      MaxRetryCount: number,
    });
  });

  it.each(['1e3', '1.5', '-1', '12a', '9007199254740993', '9'.repeat(1000), '²', '十二'])(
    'is not read into the text “%s”',
    (text) => {
      expect(problemAt(taskDraft({ MaxRetryCount: text }), `${wrongType} MaxRetryCount`).fix).toBeUndefined();
    },
  );

  it('beyond 2^53 is called too large, not “no whole number”', () => {
    const { message } = problemAt(taskDraft({ Timeout: 2 ** 53 }), `${wrongType} Timeout`);
    expect(message.en).toBe('Use a smaller number: beyond 9007199254740991 digits get lost');
    expect(problemAt(taskDraft({ Timeout: 1.5 }), `${wrongType} Timeout`).message.en).toBe(
      'Write a whole number',
    );
  });
});

describe('a name at its limit', () => {
  const tooLong = 'InvalidParameter.JobNameTooLong Job.JobName';
  it.each<[string, string, readonly string[]]>([
    ['60 letters', 'a'.repeat(60), []],
    ['61 letters', 'a'.repeat(61), [`error ${tooLong}`]],
    ['20 Chinese characters of 60 bytes', '测'.repeat(20), []],
    ['21 Chinese characters of 63 bytes', '测'.repeat(21), [`warning ${tooLong}`]],
    ['60 Chinese characters', '测'.repeat(60), [`warning ${tooLong}`]],
    ['61 Chinese characters', '测'.repeat(61), [`error ${tooLong}`]],
    ['15 emoji of 60 bytes', '🌸'.repeat(15), []],
    ['16 emoji of 64 bytes', '🌸'.repeat(16), [`warning ${tooLong}`]],
    ['60 emoji, though 120 of UTF-16', '🌸'.repeat(60), [`warning ${tooLong}`]],
    ['61 emoji', '🌸'.repeat(61), [`error ${tooLong}`]],
    ['blanks alone', '   ', []],
  ])('of %s', (_name, JobName, lines) => {
    expect(foundInJob({ JobName })).toEqual(lines);
  });

  it('of a task counts the same, as inferred warnings', () => {
    const line = 'warning InvalidParameter.TaskNameTooLong TaskName';
    expect(foundInTask({ TaskName: '🌸'.repeat(60) })).not.toContain(line);
    expect(foundInTask({ TaskName: '🌸'.repeat(61) })).toContain(line);
  });
});

describe('very much of it', () => {
  const megabyte = 'x'.repeat(1_000_000);
  const texts = pathsIn(fullRequest).filter((path) => {
    const names = path.map((step) => (typeof step === 'number' ? '[]' : step));
    return path.length > 0 && !path.includes(1) && shapeAt(requestShape, ...names).kind === 'text';
  });

  it.each([
    'x'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    'cos://'.concat('a-1.'.repeat(200_000)),
    '${'.repeat(500_000),
  ])('a megabyte in any text is a problem at the field or none, and no message repeats it', (text) => {
    const request = texts.reduce((all, path) => setAt(all, path, text), fullRequest);
    for (const { message, fix } of check(draftOfRequest(request))) {
      expect(message.en.length + message.zh.length).toBeLessThan(1000);
      expect(fix?.label.en.length ?? 0).toBeLessThan(200);
    }
  });

  it('a megabyte as command is taken', () => {
    expect(foundInTask({ Application: { DeliveryForm: 'LOCAL', Command: megabyte } })).toEqual([]);
  });

  it('10,000 environment variables are taken, and one wrong among them is found', () => {
    const EnvVars = Array.from({ length: 10_000 }, (_, i) => ({ Name: `V${i}`, Value: String(i) }));
    expect(foundInTask({ EnvVars })).toEqual([]);
    expect(foundInTask({ EnvVars: EnvVars.with(9_999, { Name: 'V0', Value: '' }) })).toEqual([
      'warning InvalidParameterValue EnvVars[9999].Name',
    ]);
  });

  it('10,000 repeated instance types are each named', () => {
    const InstanceTypes = Array.from({ length: 10_000 }, () => 'S5.LARGE4');
    const found = foundInTask({ ComputeEnv: { EnvData: { InstanceTypes } } });
    expect(found.length).toBe(10_000);
    expect(found[0]).toContain('LimitExceeded');
  });

  it('names and values that nobody knows are quoted short', () => {
    const request = { Placement: { Zone: 'ap-guangzhou-3' }, Job: { Tasks: [taskSpec('a')] } };
    const [problem] = check(
      draftOfRequest(setAt(request, ['Job', 'Dependences'], [{ StartTask: 'a', EndTask: megabyte }])),
    );
    expect(problem?.message.en).toBe(`No task is called ${'x'.repeat(60)}…: correct the name`);
  });
});
