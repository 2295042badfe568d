import { describe, expect, it } from 'vitest';
import { use } from './finding.ts';
import { type StorageUse, storageFindings } from './storagePath.ts';

const here = ['P'];
const output: StorageUse = { schemes: ['cos'], region: 'ap-guangzhou' };
const input: StorageUse = { schemes: ['cos', 'cfs', 'nfs'], region: 'ap-guangzhou' };

const found = (text: string, at = output) =>
  [...storageFindings(here, text, at)].map(({ severity, code }) => `${severity} ${code.split('.')[1]}`);
const better = (text: string, at = output) =>
  [...storageFindings(here, text, at)].map((one) => one.repair?.edits[0]?.value);

const host = 'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com';

describe('a path of COS', () => {
  it.each([`${host}/`, `${host}/a/`, `${host}/a/b c/`.replace(' ', ''), `${host}/日志/`])(
    'takes %s',
    (path) => {
      expect(found(path)).toEqual([]);
    },
  );

  it('must end with “/”, and one is added', () => {
    expect(found(`${host}/logs`)).toEqual(['error RemoteStoragePath']);
    expect(better(`${host}/logs`)).toEqual([`${host}/logs/`]);
    expect(better(host)).toEqual([`${host}/`]);
    const [finding] = storageFindings(here, `${host}/logs`, output);
    expect(finding?.message).toEqual({ en: 'The path must end with “/”', zh: '路径必须以“/”结尾' });
    expect(finding?.repair?.label).toEqual({ en: 'Add “/”', zh: '补上“/”' });
  });

  it.each([
    ['without a scheme', '/logs/'],
    ['of another scheme', 's3://bucket/logs/'],
    ['empty', ''],
    ['of CFS where only COS may stand', 'cfs://10.0.0.4/logs/'],
  ])('is refused %s', (_name, path) => {
    expect(found(path)).toEqual(['error RemoteStorageSchemeType']);
    expect(better(path)).toEqual([undefined]);
  });

  it('gets the scheme where only that is missing or another one stands', () => {
    expect(better('logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/')).toEqual([
      'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/',
    ]);
    expect(better('https://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/')).toEqual([
      'cos://logs-1250000000.cos.ap-guangzhou.myqcloud.com/a/',
    ]);
  });

  it.each([
    ['a host without domain', 'cos://batchcompute/hello/logs/'],
    ['a bucket without the id of its account', 'cos://logs.cos.ap-guangzhou.myqcloud.com/'],
    ['capitals', 'cos://Logs-1250000000.cos.ap-guangzhou.myqcloud.com/'],
    ['a hyphen in front', 'cos://-logs-1250000000.cos.ap-guangzhou.myqcloud.com/'],
    ['an old host of no region', 'cos://logs-1250000000.cosxx.myqcloud.com/'],
    ['no host', 'cos:///logs/'],
    ['another domain', 'cos://logs-1250000000.cos.ap-guangzhou.example.com/'],
  ])('is refused with %s', (_name, path) => {
    expect(found(path)).toEqual(['error RemoteStoragePath']);
  });

  it('loses blanks, also those inside a host that the vendor’s own page has', () => {
    expect(better('cos://dondonbatchv5- 1251783334.cosgz.myqcloud.com/a/ ')).toEqual([
      'cos://dondonbatchv5-1251783334.cosgz.myqcloud.com/a/',
    ]);
  });
});

describe('an old COS host', () => {
  const warning = 'warning RemoteStoragePath';

  it.each([
    ['gz', 'ap-guangzhou'],
    ['sh', 'ap-shanghai'],
    ['bj', 'ap-beijing'],
    ['tj', 'ap-beijing-1'],
    ['cd', 'ap-chengdu'],
    ['sgp', 'ap-singapore'],
    ['hk', 'ap-hongkong'],
    ['ca', 'na-toronto'],
    ['ger', 'eu-frankfurt'],
  ])('cos%s is rewritten to %s', (short, region) => {
    const at: StorageUse = { schemes: ['cos'], region: region.replace(/-1$/, '') };
    expect(found(`cos://b-1.cos${short}.myqcloud.com/x/`, at)).toEqual([warning]);
    expect(better(`cos://b-1.cos${short}.myqcloud.com/x/`, at)).toEqual([
      `cos://b-1.cos.${region}.myqcloud.com/x/`,
    ]);
  });

  it('is named on the button, and the rewriting keeps the “/” that another button adds', () => {
    const findings = [...storageFindings(here, 'cos://b-1.cosgz.myqcloud.com/x', output)];
    expect(findings.map((one) => one.severity)).toEqual(['error', 'warning']);
    expect(findings[1]?.repair).toEqual(
      use(here, 'cos://b-1.cos.ap-guangzhou.myqcloud.com/x/', {
        en: 'Use cos.ap-guangzhou',
        zh: '改用 cos.ap-guangzhou',
      }),
    );
  });
});

describe('the region of a bucket', () => {
  it('is a warning where it is not the job’s, for old hosts as well', () => {
    expect(found('cos://b-1.cos.ap-shanghai.myqcloud.com/')).toEqual(['warning RemoteStoragePath']);
    expect(found('cos://b-1.cossh.myqcloud.com/')).toEqual([
      'warning RemoteStoragePath',
      'warning RemoteStoragePath',
    ]);
  });

  it('is not judged while the region of the job is unknown', () => {
    expect(found('cos://b-1.cos.ap-shanghai.myqcloud.com/', { schemes: ['cos'], region: undefined })).toEqual(
      [],
    );
  });
});

describe('a path of CFS or NFS', () => {
  it('has an IP address and a “/” at the end', () => {
    expect(found('cfs://10.0.0.4/data/', input)).toEqual([]);
    expect(found('nfs://10.0.0.4/', input)).toEqual([]);
    expect(found('cfs://10.0.0.4/data', input)).toEqual(['error RemoteStoragePath']);
    for (const host of ['fileserver', '10.0.0', '10.0.0.4.5', '10.0.0.256', '999.1.1.1', '10.0.0.', '']) {
      expect(found(`cfs://${host}/data/`, input)).toEqual(['error RemoteStoragePath']);
    }
    expect(found('cfs://255.249.199.0/', input)).toEqual([]);
  });

  it('names all schemes that may stand there', () => {
    const [finding] = storageFindings(here, 'ftp://x/', input);
    expect(finding?.message.en).toBe('The path must begin with “cos://” or “cfs://” or “nfs://”');
  });
});
