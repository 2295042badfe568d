import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../wire/json.ts';
import { fixedTask, foundInTask, machine } from './testing/found.ts';

const agent = { AgentRunningMode: { Scene: 'WINDOWS', User: 'Administrator', Session: '0' } };
const cvm = 'InvalidParameter.CvmParameters';
const login = 'ComputeEnv.EnvData.LoginSettings';
const cos = 'cos://in-1250000000.cos.ap-guangzhou.myqcloud.com/a/';

/** A task with one data disk that is mounted so. */
const mounted = (mount: JsonObject, envData: JsonObject = {}): JsonObject =>
  machine({ DataDisks: [{ DiskSize: 10 }], ...envData }, { MountDataDisks: [mount] });
const onAgent = (envData: JsonObject, members: JsonObject = {}): JsonObject => ({
  ...machine(envData, agent),
  ...members,
});
const keys = { LoginSettings: { KeyIds: ['skey-1a2b3c4d'] } };

describe('a machine with an agent on Windows', () => {
  it('takes no key, and loses it by one button', () => {
    const line = `error ${cvm} ${login}.KeyIds`;
    expect(foundInTask(onAgent(keys))).toEqual([line]);
    expect(fixedTask(onAgent(keys), line)).toMatchObject({ ComputeEnv: { EnvData: {} } });
    expect(foundInTask(onAgent({}))).toEqual([]);
  });

  it('formats its disks with NTFS', () => {
    const disk = (FileSystemType: string) => ({
      ComputeEnv: {
        ...(machine({ DataDisks: [{ DiskSize: 10 }] }, agent).ComputeEnv as JsonObject),
        MountDataDisks: [{ LocalPath: 'H:\\', FileSystemType }],
      },
    });
    const line = 'error InvalidParameterValue ComputeEnv.MountDataDisks[0].FileSystemType';
    expect(foundInTask(disk('NTFS'))).toEqual([]);
    expect(foundInTask(disk('EXT3'))).toEqual([line]);
    expect(foundInTask(disk('EXT4'))).toEqual([line]);
    expect(fixedTask(disk('EXT4'), line)).toMatchObject(disk('NTFS'));
  });

  it('reads input from CFS and not from COS', () => {
    const input = (SourcePath: string) =>
      foundInTask(onAgent({}, { InputMappings: [{ SourcePath, DestinationPath: 'C:\\in\\' }] }));
    expect(input('cfs://10.0.0.4/in/')).toEqual([]);
    expect(input(cos)).toEqual([
      'error InvalidParameterValue.RemoteStorageSchemeType InputMappings[0].SourcePath',
    ]);
  });

  it('still writes its output to COS', () => {
    expect(
      foundInTask(onAgent({}, { OutputMappings: [{ SourcePath: 'C:\\out\\', DestinationPath: cos }] })),
    ).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['of 11 characters', 'Abcdefgh123', ['error']],
    ['of 12 characters', 'Abcdefgh1234', []],
    ['of 16 characters', 'Abcdefgh12345678', []],
    ['of 17 characters, which CVM alone allows', 'Abcdefgh123456789', ['warning']],
    ['of two kinds', 'abcdefgh1234', ['error']],
    ['of small letters and signs', 'abcdefgh!!!!', ['error']],
    ['of small letters, digits and signs', 'abcdefgh12!!', []],
  ])('has a password %s', (_name, Password, severities) => {
    const lines = severities.map((severity) => `${severity} ${cvm} ${login}.Password`);
    expect(foundInTask(onAgent({ LoginSettings: { Password } }))).toEqual(lines);
  });

  it('is the only documented scene', () => {
    const odd = machine({}, { AgentRunningMode: { ...agent.AgentRunningMode, Scene: 'windows' } });
    const line = 'warning InvalidParameterValue ComputeEnv.AgentRunningMode.Scene';
    expect(foundInTask(odd)).toEqual([line]);
    expect(fixedTask(odd, line)).toMatchObject({ ComputeEnv: agent });
  });
});

describe('other signs of Windows', () => {
  const line = `warning ${cvm} ${login}.KeyIds`;

  it.each<[string, JsonObject]>([
    ['NTFS', mounted({ LocalPath: 'H:\\', FileSystemType: 'NTFS' }, keys)],
    ['a mounted drive', mounted({ LocalPath: 'H:\\' }, keys)],
    [
      'a drive in a mapping',
      { ...machine(keys), OutputMappings: [{ SourcePath: 'd:/out', DestinationPath: cos }] },
    ],
    ['a drive in a redirect', { ...machine(keys), RedirectLocalInfo: { StdoutLocalPath: 'C:\\logs' } }],
  ])('such as %s make it a warning, as the system is inferred', (_name, members) => {
    expect(foundInTask(members)).toEqual([line]);
  });

  it('are no Linux paths and file systems', () => {
    expect(foundInTask(mounted({ LocalPath: '/data', FileSystemType: 'EXT4' }, keys))).toEqual([]);
    expect(foundInTask({ ...machine(keys), RedirectLocalInfo: { StdoutLocalPath: '/C:/logs' } })).toEqual([]);
  });

  it('contradict paths that begin with “/”', () => {
    expect(foundInTask(mounted({ LocalPath: '/data', FileSystemType: 'NTFS' }))).toEqual([
      'warning InvalidParameterValue.LocalPath ComputeEnv.MountDataDisks[0].LocalPath',
    ]);
    expect(foundInTask(mounted({ LocalPath: 'H:\\', FileSystemType: 'EXT4' }))).toEqual([
      'warning InvalidParameterValue ComputeEnv.MountDataDisks[0].FileSystemType',
    ]);
  });

  it('shorten what passwords pass, as a warning', () => {
    const drive = { RedirectLocalInfo: { StdoutLocalPath: 'C:\\logs' } };
    expect(foundInTask({ ...machine({ LoginSettings: { Password: 'abcd1234' } }), ...drive })).toEqual([
      `warning ${cvm} ${login}.Password`,
    ]);
    expect(foundInTask({ ...machine({ LoginSettings: { Password: 'Abcdefgh1234' } }), ...drive })).toEqual(
      [],
    );
  });
});
