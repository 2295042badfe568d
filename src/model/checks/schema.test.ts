import { describe, expect, it } from 'vitest';
import { taskShape } from '../../wire/fields/shape.ts';
import type { JsonObject } from '../../wire/json.ts';
import { requestOf } from '../request.ts';
import { taskSpec } from '../testing/builders.ts';
import { schemaFindings } from './schema.ts';
import {
  draftOfRequest,
  fixed,
  fixedTask,
  foundIn,
  foundInJob,
  foundInTask,
  jobDraft,
  problemAt,
  taskDraft,
} from './testing/found.ts';

const wrongType = 'error InvalidParameterValue.InvalidDataTypeAny';

describe('types', () => {
  it('lets a sound task pass', () => {
    expect(foundInTask({})).toEqual([]);
    expect(foundInJob({})).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['text for a number', { Timeout: 'soon' }, 'Timeout'],
    ['a fraction', { Timeout: 1.5 }, 'Timeout'],
    ['a number that JSON cannot hold exactly', { Timeout: 2 ** 53 }, 'Timeout'],
    ['null', { Timeout: null }, 'Timeout'],
    ['a number for text', { EnvVars: [{ Name: 'A', Value: 1 }] }, 'EnvVars[0].Value'],
    ['text for a flag', { RestartComputeNode: 'yes' }, 'RestartComputeNode'],
    ['a number for a flag', { RestartComputeNode: 1 }, 'RestartComputeNode'],
    ['an object for a list', { EnvVars: { A: '1' } }, 'EnvVars'],
    ['a list for an object', { RedirectInfo: [] }, 'RedirectInfo'],
    ['text in a list of objects', { EnvVars: ['A=1'] }, 'EnvVars[0]'],
    ['a number for a choice', { FailedAction: 1 }, 'FailedAction'],
  ])('refuses %s', (_name, members, path) => {
    expect(foundInTask(members)).toContain(`${wrongType} ${path}`);
  });

  it('takes whole numbers however they are written', () => {
    expect(foundInTask({ Timeout: 60.0, MaxRetryCount: 0, TaskInstanceNum: 2 ** 53 - 1 })).toEqual([]);
  });

  it('repairs what plainly says the same in another type', () => {
    const task = (members: JsonObject, path: string) => fixedTask(members, `${wrongType} ${path}`);
    expect(task({ Timeout: ' 60 ' }, 'Timeout')).toMatchObject({ Timeout: 60 });
    expect(task({ RestartComputeNode: 'TRUE', EnvId: 'env-lcx7qbbr' }, 'RestartComputeNode')).toMatchObject({
      RestartComputeNode: true,
    });
    expect(task({ EnvVars: [{ Name: 'A', Value: 1 }] }, 'EnvVars[0].Value')).toMatchObject({
      EnvVars: [{ Name: 'A', Value: '1' }],
    });
    expect(task({ EnvVars: { Name: 'A', Value: '1' } }, 'EnvVars')).toMatchObject({
      EnvVars: [{ Name: 'A', Value: '1' }],
    });
    expect(task({ Timeout: null }, 'Timeout')).not.toHaveProperty('Timeout');
  });

  it('offers “Use 1” for "1" and nothing where the meaning is open', () => {
    expect(problemAt(jobDraft({ Priority: '1' }), `${wrongType} Job.Priority`).fix?.label).toEqual({
      en: 'Use 1',
      zh: '改为 1',
    });
    for (const value of ['soon', '1.5', '-1', '', '99999999999999999999']) {
      expect(problemAt(taskDraft({ Timeout: value }), `${wrongType} Timeout`).fix).toBeUndefined();
    }
  });
});

describe('numbers that may not be negative', () => {
  const line = 'error InvalidParameterValue.Negative';

  it('says “Use 0 or more”', () => {
    expect(problemAt(taskDraft({ MaxRetryCount: -1 }), `${line} MaxRetryCount`).message).toEqual({
      en: 'Use 0 or more',
      zh: '改为 0 或更大的数',
    });
  });

  it('takes 0', () => {
    expect(foundInTask({ MaxRetryCount: 0, ResourceMaxRetryCount: 0 })).toEqual([]);
  });
});

describe('required members', () => {
  it('names the fields to fill in where a whole object is missing', () => {
    const draft = draftOfRequest({ Job: { Tasks: [{ ...taskSpec('a'), Application: {} }] } });
    expect(foundIn(draft)).toEqual([
      'error MissingParameter Placement.Zone',
      'error MissingParameter Application.DeliveryForm',
      'error MissingParameter Application.Command',
    ]);
  });

  it('takes an empty text for a missing one, except where empty values are usual', () => {
    expect(foundInTask({ EnvVars: [{ Name: '', Value: '' }] })).toEqual([
      'error MissingParameter EnvVars[0].Name',
    ]);
    expect(foundInJob({}, { Zone: '' })).toEqual(['error MissingParameter Placement.Zone']);
  });

  it('does not miss the tasks in a header, which stand beside it', () => {
    expect(foundIn({ ...jobDraft({}), header: { Placement: { Zone: 'ap-guangzhou-3' } } })).toEqual([]);
  });

  it('asks for EventVars with a warning only, because samples leave it out', () => {
    const job = {
      Notifications: [{ TopicName: 't', EventConfigs: [{ EventName: 'JOB_FAILED' }] }],
      NotificationTarget: 'TDMQ_CMQ',
    };
    const line = 'warning MissingParameter Job.Notifications[0].EventConfigs[0].EventVars';
    expect(foundInJob(job)).toEqual([line]);
    expect(foundIn(fixed(jobDraft(job), line))).toEqual([]);
  });

  it('offers LOCAL for a missing DeliveryForm', () => {
    const members = { Application: { Command: 'true' } };
    expect(fixedTask(members, 'error MissingParameter Application.DeliveryForm')).toMatchObject({
      Application: { DeliveryForm: 'LOCAL' },
    });
  });
});

describe('values of a choice', () => {
  const line = 'error InvalidParameterValue FailedAction';

  it('names the values', () => {
    expect(problemAt(taskDraft({ FailedAction: 'STOP' }), line).message.en).toBe(
      'Use TERMINATE, INTERRUPT or FAST_INTERRUPT',
    );
  });

  it('repairs case and blanks', () => {
    expect(fixedTask({ FailedAction: ' interrupt' }, line)).toMatchObject({ FailedAction: 'INTERRUPT' });
    expect(problemAt(taskDraft({ FailedAction: 'STOP' }), line).fix).toBeUndefined();
  });
});

describe('unknown members', () => {
  it('are warnings, because they are sent when the person confirms', () => {
    expect(foundInTask({ Colour: 'red' })).toEqual(['warning UnknownParameter Colour']);
    expect(foundIn(draftOfRequest({ ...requestOf(jobDraft({})), $schema: 'x' }))).toEqual([
      'warning UnknownParameter $schema',
    ]);
  });

  it('are renamed where a name is close, with their value', () => {
    const line = 'warning UnknownParameter Time_out';
    expect(fixedTask({ Time_out: 60 }, line)).toMatchObject({ Timeout: 60 });
    expect(problemAt(taskDraft({ Time_out: 60 }), line).fix?.label.en).toBe('Rename to Timeout');
  });

  it('are not renamed to a member that stands already', () => {
    const line = 'warning UnknownParameter Time_out';
    expect(fixedTask({ Time_out: 60, Timeout: 5 }, line)).toMatchObject({ Timeout: 5 });
  });

  it('are found whatever they are called', () => {
    const spec = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}');
    expect(schemaFindings(spec, taskShape).map((one) => one.path.join('.'))).toEqual([
      'Application.DeliveryForm',
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});
