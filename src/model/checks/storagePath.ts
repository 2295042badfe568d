// Paths of COS, CFS and NFS (doc 599/13996): `cos://<bucket>-<appid>.cos.<region>.myqcloud.com/[prefix/…/]`, with the
// “/” at the end; `cfs://<ip>/…/` and `nfs://<ip>/…/`.
import type { Path } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import { error, type Finding, inferredWarning, type Repair, use, warning } from './finding.ts';

export type StorageScheme = 'cos' | 'cfs' | 'nfs';

/** Regions of the hosts that were used before XML hosts; regions opened later never had one. */
const regionOfLegacyHost: Readonly<Record<string, string>> = {
  gz: 'ap-guangzhou',
  sh: 'ap-shanghai',
  bj: 'ap-beijing',
  tj: 'ap-beijing-1',
  cd: 'ap-chengdu',
  sgp: 'ap-singapore',
  hk: 'ap-hongkong',
  ca: 'na-toronto',
  ger: 'eu-frankfurt',
};

const legacyHost =
  /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?-\d+)\.cos(gz|sh|bj|tj|cd|sgp|hk|ca|ger)\.myqcloud\.com$/;
const cosHost = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?-\d+\.cos\.([a-z0-9-]+)\.myqcloud\.com$/;
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

export interface StorageUse {
  /** The schemes that may stand here; the first is the usual one. */
  readonly schemes: readonly StorageScheme[];
  readonly region: string | undefined;
}

const badPath = 'InvalidParameterValue.RemoteStoragePath';
const badScheme = 'InvalidParameterValue.RemoteStorageSchemeType';

/** What is wrong with a storage path that names a directory. A later repair includes the earlier ones. */
export function* storageFindings(
  path: Path,
  text: string,
  { schemes, region }: StorageUse,
): Generator<Finding> {
  if (hasStrayBlanks(text)) {
    const repair = use(path, withoutStrayBlanks(text), { en: 'Remove the blanks', zh: '删除空格' });
    const message = { en: 'The host and the ends must not have blanks', zh: '主机名和首尾不能有空格' };
    yield error(badPath, path, message, repair);
    return;
  }
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.exec(text);
  const scheme = schemes.find((one) => one === parts?.[1]?.toLowerCase());
  if (parts === null || scheme === undefined) {
    const allowed = schemes.map((one) => `“${one}://”`);
    const message: Text = {
      en: `The path must begin with ${allowed.join(' or ')}`,
      zh: `路径必须以 ${allowed.join('或')} 开头`,
    };
    yield error(badScheme, path, message, withScheme(path, text, schemes));
    return;
  }
  const [, , host = '', rest = ''] = parts;
  const directory = rest.endsWith('/') ? rest : `${rest}/`;
  if (/\s/.test(rest)) {
    // A directory may be called so: nothing is offered that would name another one.
    yield inferredWarning(badPath, path, {
      en: 'Blanks in names of directories may be refused',
      zh: '目录名中的空格可能被拒绝',
    });
  }
  if (rest !== directory) yield noSlash(path, `${scheme}://${host}${directory}`);
  if (scheme === 'cos') yield* cosFindings(path, host, directory, region);
  else if (!ipv4.test(host)) {
    yield error(badPath, path, {
      en: `After “${scheme}://” write the IP address of the file system`,
      zh: `“${scheme}://”之后应填写文件系统的 IP 地址`,
    });
  }
}

/** Blanks around the path, or before the directories: there no path of any kind has them. */
const hasStrayBlanks = (text: string): boolean => withoutStrayBlanks(text) !== text;

function withoutStrayBlanks(text: string): string {
  const trimmed = text.trim();
  const [host = ''] = /^\s*[a-z][a-z0-9+.-]*\s*:\s*\/\s*\/[^/]*/i.exec(trimmed) ?? [];
  return host.replace(/\s+/g, '') + trimmed.slice(host.length);
}

const noSlash = (path: Path, better: string) =>
  error(
    badPath,
    path,
    { en: 'The path must end with “/”', zh: '路径必须以“/”结尾' },
    use(path, better, { en: 'Add “/”', zh: '补上“/”' }),
  );

/** The text is an address of COS with another scheme, or none. */
function withScheme(path: Path, text: string, schemes: readonly StorageScheme[]): Repair | undefined {
  const bare = text.replace(/^https?:\/\//i, '');
  if (!schemes.includes('cos') || !/^[a-z0-9-]+\.cos[a-z0-9.-]*\.myqcloud\.com(\/|$)/.test(bare))
    return undefined;
  return use(path, `cos://${bare}`, { en: 'Use “cos://”', zh: '改用“cos://”' });
}

function* cosFindings(
  path: Path,
  host: string,
  directory: string,
  region: string | undefined,
): Generator<Finding> {
  yield* legacyHostFinding(path, host, directory);
  const [, shortName = ''] = legacyHost.exec(host)?.slice(1) ?? [];
  const bucketRegion = regionOfLegacyHost[shortName] ?? cosHost.exec(host)?.[1];
  if (bucketRegion === undefined) {
    yield error(badPath, path, {
      en: 'Write cos://bucket-appid.cos.region.myqcloud.com/prefix/',
      zh: '应写成 cos://桶-appid.cos.地域.myqcloud.com/前缀/',
    });
  } else if (region !== undefined && bucketRegion !== region && !bucketRegion.startsWith(`${region}-`)) {
    yield warning(badPath, path, {
      en: `The bucket is in ${bucketRegion}, the job in ${region}: use a bucket in the region of the job`,
      zh: `桶在 ${bucketRegion}，作业在 ${region}：请使用作业所在地域的桶`,
    });
  }
}

/** The documentation wants the newer host, while its own examples use the old one: a warning. */
export function* legacyHostFinding(path: Path, host: string, rest: string): Generator<Finding> {
  const [, bucket, shortName = ''] = legacyHost.exec(host) ?? [];
  const region = regionOfLegacyHost[shortName];
  if (bucket === undefined || region === undefined) return;
  yield warning(
    badPath,
    path,
    {
      en: `The COS host cos${shortName} is the old form: use cos.${region}`,
      zh: `COS 域名 cos${shortName} 是旧写法，建议改用 cos.${region}`,
    },
    use(path, `cos://${bucket}.cos.${region}.myqcloud.com${rest}`, {
      en: `Use cos.${region}`,
      zh: `改用 cos.${region}`,
    }),
  );
}
