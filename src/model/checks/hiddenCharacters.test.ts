import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { fixedTask, foundInJob, foundInTask, machine, problemAt, taskDraft } from './testing/found.ts';

const withVariable = (Value: string): JsonObject => ({ EnvVars: [{ Name: 'A', Value }] });
const line = 'warning InvalidParameterValue EnvVars[0].Value';

describe('characters that nobody sees', () => {
  it.each([
    ['NUL', 'a\0b'],
    ['a mark that turns the direction', 'a\u202eb'],
    ['an isolate', '\u2066a\u2069'],
    ['a byte order mark', '\ufeffa'],
    ['a blank of no width', 'a\u200bb'],
    ['an escape', '\u001b[31m'],
    ['half of a character', 'a\ud83d'],
  ])('such as %s are questioned, and deleted by one button', (_name, text) => {
    expect(foundInTask(withVariable(text))).toEqual([line]);
    expect(foundInTask(fixedTask(withVariable(text), line))).toEqual([]);
  });

  it.each([
    ['tabs and ends of lines', 'a\tb\r\nc'],
    ['Chinese and full-width signs', '数据（一）　'],
    ['emoji with joiners', '👩‍🔬🏳️‍🌈'],
    ['Arabic and Hebrew', 'مهمة עבודה'],
    ['accents', 'e\u0301'],
  ])('are not %s', (_name, text) => {
    expect(foundInTask(withVariable(text))).toEqual([]);
  });

  it('are named by their number, with all else untouched by the button', () => {
    const problem = problemAt(taskDraft(withVariable(' a\u202eb\0 ')), line);
    expect(problem.message).toEqual({
      en: 'A character that is not seen stands in it (U+202E): delete it (inferred)',
      zh: '含有不可见字符（U+202E）：请删除（推断）',
    });
    expect(fixedTask(withVariable(' a\u202eb\0 '), line)).toMatchObject(withVariable(' ab '));
  });

  it('are found in commands, paths, names of the job and members that nobody knows', () => {
    expect(foundInTask({ Application: { DeliveryForm: 'LOCAL', Command: 'a\0' } })).toEqual([
      'warning InvalidParameterValue Application.Command',
    ]);
    expect(foundInTask({ RedirectLocalInfo: { StdoutLocalPath: '/a\u200b/' } })).toEqual([
      'warning InvalidParameterValue RedirectLocalInfo.StdoutLocalPath',
    ]);
    expect(foundInJob({ JobName: 'a\u202e' })).toEqual(['warning InvalidParameterValue Job.JobName']);
    expect(foundInTask({ Other: [[{ Deep: '\0' }]] })).toContain(
      'warning InvalidParameterValue Other[0][0].Deep',
    );
  });

  it('never bring a secret into the list of problems', () => {
    const draft = taskDraft(machine({ LoginSettings: { Password: 'Secret-123\u200b' } }));
    const found = problemAt(draft, 'warning InvalidParameterValue ComputeEnv.EnvData.LoginSettings.Password');
    expect(JSON.stringify(found)).not.toContain('Secret');
  });

  it('are found at any depth', () => {
    let deep: JsonObject = { End: '\0' };
    for (let depth = 0; depth < 20_000; depth++) deep = { In: deep };
    expect(foundInTask({ Deep: deep }).length).toBe(2);
  });
});
