import { describe, expect, it } from 'vitest';
import { batchVariables, placeholderOf } from '../../wire/fields/batchVariables.ts';
import type { JsonObject } from '../../wire/json.ts';
import { fixedTask, foundInTask } from './testing/found.ts';

const host = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com';
const index = placeholderOf(batchVariables[3]);

describe('redirected output', () => {
  it('goes to COS directories', () => {
    expect(
      foundInTask({ RedirectInfo: { StdoutRedirectPath: `${host}/a/`, StderrRedirectPath: `${host}/` } }),
    ).toEqual([]);
    expect(foundInTask({ RedirectInfo: { StdoutRedirectPath: `${host}/a` } })).toEqual([
      'error InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath',
    ]);
    expect(foundInTask({ RedirectInfo: { StderrRedirectPath: 'cfs://10.0.0.4/a/' } })).toEqual([
      'error InvalidParameterValue.RemoteStorageSchemeType RedirectInfo.StderrRedirectPath',
    ]);
  });

  it('with an empty path can be left out by one button', () => {
    const line = 'error InvalidParameterValue.RemoteStoragePath RedirectInfo.StdoutRedirectPath';
    expect(fixedTask({ RedirectInfo: { StdoutRedirectPath: '' } }, line)).not.toHaveProperty('RedirectInfo');
  });
});

describe('names of redirected files', () => {
  const named = (name: string, members: JsonObject = {}) =>
    foundInTask({
      RedirectInfo: { StdoutRedirectPath: `${host}/`, StdoutRedirectFileName: name },
      ...members,
    });

  it('take the three documented placeholders', () => {
    const all = [batchVariables[0], batchVariables[1], batchVariables[3]].map(placeholderOf).join('.');
    expect(named(`out.${all}.log`)).toEqual([]);
    expect(named('out.log')).toEqual([]);
  });

  it('warn of placeholders that are not filled in', () => {
    const line = 'warning InvalidParameterValue RedirectInfo.StdoutRedirectFileName';
    expect(named(placeholderOf(batchVariables[2]))).toEqual([line]);
    expect(named(placeholderOf('HOME'))).toEqual([line]);
    expect(named('out.${'.concat('BATCH_JOB_ID'))).toEqual([line]);
  });

  it('hint at the index where several instances would write one file, and put it before the ending', () => {
    const line = 'hint Jobloom.NoEffect RedirectInfo.StdoutRedirectFileName';
    expect(named('out.log', { TaskInstanceNum: 2 })).toEqual([line]);
    expect(named(`out.${index}.log`, { TaskInstanceNum: 2 })).toEqual([]);
    const members = {
      TaskInstanceNum: 2,
      RedirectInfo: { StdoutRedirectPath: `${host}/`, StdoutRedirectFileName: 'out.log' },
    };
    expect(fixedTask(members, line)).toMatchObject({
      RedirectInfo: { StdoutRedirectFileName: `out.${index}.log` },
    });
  });

  it('hint that a name without a path has no effect', () => {
    expect(foundInTask({ RedirectInfo: { StderrRedirectFileName: 'err.log' } })).toEqual([
      'hint Jobloom.NoEffect RedirectInfo.StderrRedirectFileName',
    ]);
  });
});

describe('mappings', () => {
  it('read from COS, CFS or NFS and write to COS', () => {
    const members = {
      InputMappings: [
        { SourcePath: `${host}/in/`, DestinationPath: '/data/in/' },
        { SourcePath: 'cfs://10.0.0.4/in/', DestinationPath: '/data/shared/' },
        { SourcePath: 'nfs://10.0.0.4/in/', DestinationPath: '/mnt' },
      ],
      OutputMappings: [{ SourcePath: '/data/out/', DestinationPath: `${host}/out/` }],
    };
    expect(foundInTask(members)).toEqual([]);
  });

  it('are told apart by their index', () => {
    const members = {
      InputMappings: [
        { SourcePath: `${host}/in/`, DestinationPath: '/in/' },
        { SourcePath: `${host}/in`, DestinationPath: 'in/' },
      ],
      OutputMappings: [{ SourcePath: '/out/', DestinationPath: 'nfs://10.0.0.4/out/' }],
    };
    expect(foundInTask(members)).toEqual([
      'error InvalidParameterValue.RemoteStoragePath InputMappings[1].SourcePath',
      'warning InvalidParameterValue.LocalPath InputMappings[1].DestinationPath',
      'error InvalidParameterValue.RemoteStorageSchemeType OutputMappings[0].DestinationPath',
    ]);
  });
});

describe('the package', () => {
  const packaged = (PackagePath?: string, DeliveryForm = 'PACKAGE') =>
    foundInTask({
      Application: { DeliveryForm, Command: 'run', ...(PackagePath === undefined ? {} : { PackagePath }) },
    });

  it('is wanted with PACKAGE: no document says it, so it is a warning', () => {
    expect(packaged()).toEqual([
      'warning InvalidParameter.InvalidParameterCombination Application.PackagePath',
    ]);
    expect(packaged('  ')).toEqual(packaged());
    expect(packaged(undefined, 'LOCAL')).toEqual([]);
  });

  it.each([`${host}/a.tgz`, `${host}/a.tar.gz`, 'http://b-1.cosgz.myqcloud.com/a.tgz', 'https://x.y/a.TGZ'])(
    'may be %s',
    (path) => {
      expect(packaged(path)).toEqual([]);
    },
  );

  it.each([
    ['/opt/a.tgz', 'warning InvalidParameterValue.RemoteStorageSchemeType Application.PackagePath'],
    [`${host}/a.zip`, 'warning InvalidParameterValue.RemoteStoragePath Application.PackagePath'],
    [`${host}/a b.tgz`, 'error InvalidParameterValue.RemoteStoragePath Application.PackagePath'],
    [
      'cos://b-1.cosgz.myqcloud.com/a.tgz',
      'warning InvalidParameterValue.RemoteStoragePath Application.PackagePath',
    ],
  ])('%s is questioned', (path, line) => {
    expect(packaged(path)).toEqual([line]);
  });

  it('has no effect while the program is on the image', () => {
    expect(packaged(`${host}/a.tgz`, 'LOCAL')).toEqual(['hint Jobloom.NoEffect Application.PackagePath']);
  });
});
