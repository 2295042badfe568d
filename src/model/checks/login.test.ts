// How one gets into the machines: password, key, the image's own login; and secrets that were not saved.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import { foundInTask, machine } from './testing/found.ts';

const at = 'ComputeEnv.EnvData';
const cvm = 'InvalidParameter.CvmParameters';
const found = (envData: JsonObject) => foundInTask(machine(envData));

describe('login', () => {
  const password = (Password: string) => found({ LoginSettings: { Password } });
  const path = `${cvm} ${at}.LoginSettings.Password`;

  it('takes passwords of 8 to 16 characters of two kinds', () => {
    expect(password('abcd1234')).toEqual([]);
    expect(password('abcd1234efgh5678')).toEqual([]);
    expect(password('abcdefg!')).toEqual([]);
  });

  it('refuses shorter, longer and simpler ones, and doubts what CVM alone allows', () => {
    expect(password('abc1234')).toEqual([`error ${path}`]);
    expect(password('abcdefgh')).toEqual([`error ${path}`]);
    expect(password(`a1${'b'.repeat(29)}`)).toEqual([`error ${path}`]);
    expect(password(`a1${'b'.repeat(15)}`)).toEqual([`warning ${path}`]);
    expect(password(`a1${'b'.repeat(28)}`)).toEqual([`warning ${path}`]);
  });

  it('has documented signs only', () => {
    expect(password('ab12()`~!@#$%^&*')).toEqual([]);
    expect(password("ab-+=|{}[]:;',.?")).toEqual([]);
    expect(password('abcd1234，')).toEqual([`warning ${path}`]);
    expect(password('abcd 1234')).toEqual([`warning ${path}`]);
  });

  it('takes one key, and TRUE or FALSE', () => {
    expect(found({ LoginSettings: { KeyIds: ['skey-1'] } })).toEqual([]);
    expect(found({ LoginSettings: { KeyIds: ['skey-1', 'skey-2'] } })).toEqual([
      `error ${cvm} ${at}.LoginSettings.KeyIds`,
    ]);
    expect(found({ LoginSettings: { KeepImageLogin: 'true' } })).toEqual([]);
    expect(found({ LoginSettings: { KeepImageLogin: 'yes' } })).toEqual([
      `error InvalidParameterValue ${at}.LoginSettings.KeepImageLogin`,
    ]);
  });

  it('asks for secrets again of which only the mask was kept', () => {
    const application = {
      Application: {
        DeliveryForm: 'LOCAL',
        Command: 'true',
        Docker: { Image: 'a/b:1', Password: secretMask },
      },
    };
    expect(foundInTask(application)).toEqual(['error InvalidParameterValue Application.Docker.Password']);
    expect(password(secretMask)).toEqual([`error InvalidParameterValue ${at}.LoginSettings.Password`]);
    expect(
      foundInTask({ Authentications: [{ Scene: 'COS', SecretId: 'id', SecretKey: secretMask }] }),
    ).toEqual(['error InvalidParameterValue Authentications[0].SecretKey']);
  });

  it('knows credentials for COS alone', () => {
    expect(foundInTask({ Authentications: [{ Scene: 'CFS', SecretId: 'id', SecretKey: 'key' }] })).toEqual([
      'warning InvalidParameterValue Authentications[0].Scene',
    ]);
  });
});
