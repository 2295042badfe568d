import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { isSecretPath, maskSecrets, restoreSecrets, secretMask } from './secrets.ts';

const task = (name: string, password: string) => ({
  TaskName: name,
  Application: { DeliveryForm: 'LOCAL', Docker: { Image: 'i', Password: password } },
});
const job = (...tasks: object[]) => ({ Job: { Tasks: tasks } }) as unknown as JsonObject;
const key = (id: string, secret: string) => ({ Scene: 'COS', SecretId: id, SecretKey: secret });

describe('isSecretPath', () => {
  it.each([
    [['Job', 'Tasks', 0, 'Application', 'Docker', 'Password'], true],
    [['Application', 'Docker', 'Password'], true],
    [['ComputeEnv', 'EnvData', 'LoginSettings', 'Password'], true],
    [['Authentications', 3, 'SecretKey'], true],
    [['Authentications', 3, 'SecretId'], false],
    [['Password'], false],
    [['Docker', 'Password', 0], false],
    [['Docker', 'Password', 'x'], false],
    [[], false],
  ])('%j: %s', (path, secret) => {
    expect(isSecretPath(path)).toBe(secret);
  });
});

describe('maskSecrets', () => {
  it('masks every secret and nothing else, without touching the original', () => {
    const request = job(
      { ...task('a', 'one'), ComputeEnv: { EnvData: { LoginSettings: { Password: 'two', KeyIds: [] } } } },
      { TaskName: 'b', Authentications: [key('id', 'three')] },
    );
    const before = JSON.stringify(request);
    const masked = JSON.stringify(maskSecrets(request));
    expect(masked).toBe(before.replace(/"(one|two|three)"/g, `"${secretMask}"`));
    expect(JSON.stringify(request)).toBe(before);
  });

  it('keeps the identity of what holds no secret', () => {
    const request = job(task('a', 'x'), { TaskName: 'b' });
    const masked = maskSecrets(request) as { Job: { Tasks: unknown[] } };
    expect(masked.Job.Tasks[1]).toBe((request as { Job: { Tasks: unknown[] } }).Job.Tasks[1]);
    const clean = job({ TaskName: 'b' });
    expect(maskSecrets(clean)).toBe(clean);
  });

  it('leaves an empty secret, which hides nothing, and masks one of another type whole', () => {
    expect(maskSecrets({ Docker: { Password: '' } })).toEqual({ Docker: { Password: '' } });
    expect(maskSecrets({ Docker: { Password: { Value: 'x' } } })).toEqual({
      Docker: { Password: secretMask },
    });
  });

  it('masks below any depth', () => {
    const inner: JsonObject = { Docker: { Password: 'x' } };
    let deep: JsonObject = inner;
    for (let level = 0; level < 100_000; level += 1) deep = { In: deep };
    let at = maskSecrets(deep);
    while (at.In) at = at.In as JsonObject;
    expect(at).toEqual({ Docker: { Password: secretMask } });
  });
});

describe('restoreSecrets', () => {
  const old = job(task('a', 'A'), task('b', 'B'));

  it('puts back what was masked', () => {
    expect(restoreSecrets(maskSecrets(old), old)).toEqual(old);
  });

  it('takes a secret that was typed anew', () => {
    expect(restoreSecrets(job(task('a', 'new'), task('b', secretMask)), old)).toEqual(
      job(task('a', 'new'), task('b', 'B')),
    );
  });

  it('follows tasks that changed their order, by name', () => {
    expect(restoreSecrets(job(task('b', secretMask), task('a', secretMask)), old)).toEqual(
      job(task('b', 'B'), task('a', 'A')),
    );
  });

  it('follows a task that was renamed where it stands', () => {
    expect(restoreSecrets(job(task('a2', secretMask), task('b', secretMask)), old)).toEqual(
      job(task('a2', 'A'), task('b', 'B')),
    );
  });

  it('gives a new task nothing of the one that it pushed aside', () => {
    const text = job(task('new', secretMask), task('a', secretMask), task('b', secretMask));
    expect(restoreSecrets(text, old)).toEqual(job(task('new', secretMask), task('a', 'A'), task('b', 'B')));
  });

  it('follows access keys by their SecretId', () => {
    const before = { Authentications: [key('1', 'one'), key('2', 'two')] };
    const after = { Authentications: [key('2', secretMask)] };
    expect(restoreSecrets(after, before)).toEqual({ Authentications: [key('2', 'two')] });
  });

  it('leaves a mask for which nothing is known', () => {
    expect(restoreSecrets(job(task('a', secretMask)), { Job: {} })).toEqual(job(task('a', secretMask)));
  });
});
