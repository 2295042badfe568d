// Where things come from and go to: redirected output, mappings, the package. Path rules: doc 599/13996.
import { batchVariables, fileNameVariables, placeholderOf } from '../../wire/fields/batchVariables.ts';
import type { JsonObject, Path } from '../../wire/json.ts';
import { error, type Finding, hint, inferredHint, inferredWarning, remove, use, warning } from './finding.ts';
import { filledTextAt, isGiven, listAt, numberAt, textAt } from './read.ts';
import type { TaskContext } from './rule.ts';
import { shortened } from './shortened.ts';
import { legacyHostFinding, type StorageScheme, storageFindings } from './storagePath.ts';

function* storageField(spec: JsonObject, path: Path, schemes: readonly StorageScheme[], region?: string) {
  const text = textAt(spec, path);
  if (text === undefined) return;
  if (text.trim() === '') {
    const message = { en: 'Write a path, or leave it out', zh: '填写路径，或不填此项' };
    yield error('InvalidParameterValue.RemoteStoragePath', path, message, remove(path));
    return;
  }
  yield* storageFindings(path, text, { schemes, region });
}

export function* redirectPaths(spec: JsonObject, { region }: TaskContext): Generator<Finding> {
  yield* storageField(spec, ['RedirectInfo', 'StdoutRedirectPath'], ['cos'], region);
  yield* storageField(spec, ['RedirectInfo', 'StderrRedirectPath'], ['cos'], region);
}

export function* redirectFileNames(spec: JsonObject): Generator<Finding> {
  for (const stream of ['Stdout', 'Stderr']) {
    const path = ['RedirectInfo', `${stream}RedirectFileName`];
    yield* fileName(spec, path);
    if (filledTextAt(spec, path) !== undefined && !isGiven(spec, ['RedirectInfo', `${stream}RedirectPath`])) {
      const message = { en: 'Without a path the name has no effect', zh: '未填路径，文件名不起作用' };
      yield inferredHint('Jobloom.NoEffect', path, message);
    }
  }
}

export function* localFileNames(spec: JsonObject): Generator<Finding> {
  yield* fileName(spec, ['RedirectLocalInfo', 'StdoutLocalFileName']);
  yield* fileName(spec, ['RedirectLocalInfo', 'StderrLocalFileName']);
}

const fileNamePlaceholders = new Set(fileNameVariables.map(placeholderOf));

function* fileName(spec: JsonObject, path: Path): Generator<Finding> {
  const name = filledTextAt(spec, path);
  if (name === undefined) return;
  const unknown = (name.match(/\$\{[^}]*\}?/g) ?? []).find((one) => !fileNamePlaceholders.has(one));
  if (unknown !== undefined) {
    const allowed = [...fileNamePlaceholders];
    const named = shortened(unknown);
    yield warning('InvalidParameterValue', path, {
      en: `${named} is not filled in: only ${allowed.join(', ')} are`,
      zh: `${named} 不会被替换：只支持 ${allowed.join('、')}`,
    });
  }
  const index = placeholderOf(batchVariables[3]);
  if ((numberAt(spec, ['TaskInstanceNum']) ?? 1) > 1 && !name.includes(index)) {
    const message = {
      en: `All instances write to the same file: add ${index}`,
      zh: `所有实例会写入同一个文件：加上 ${index}`,
    };
    const better = name.replace(/(\.[^.]*)?$/, `.${index}$1`);
    yield inferredHint(
      'Jobloom.NoEffect',
      path,
      message,
      use(path, better, { en: 'Add the index', zh: '加上序号' }),
    );
  }
}

/** Input comes from COS, CFS or NFS; output goes to COS alone (console guide of product 599). */
export function* mappings(spec: JsonObject, { region }: TaskContext): Generator<Finding> {
  for (const index of listAt(spec, ['InputMappings']).keys()) {
    yield* storageField(spec, ['InputMappings', index, 'SourcePath'], ['cos', 'cfs', 'nfs'], region);
    yield* localPath(spec, ['InputMappings', index, 'DestinationPath']);
  }
  for (const index of listAt(spec, ['OutputMappings']).keys()) {
    yield* localPath(spec, ['OutputMappings', index, 'SourcePath']);
    yield* storageField(spec, ['OutputMappings', index, 'DestinationPath'], ['cos'], region);
  }
  yield* localPath(spec, ['RedirectLocalInfo', 'StdoutLocalPath']);
  yield* localPath(spec, ['RedirectLocalInfo', 'StderrLocalPath']);
}

/** `/…`, or a Windows drive such as `D:\`. */
export const isAbsolutePath = (text: string): boolean => /^(\/|[A-Za-z]:([\\/]|$))/.test(text);

function* localPath(spec: JsonObject, path: Path): Generator<Finding> {
  const text = filledTextAt(spec, path);
  if (text === undefined || isAbsolutePath(text)) return;
  yield inferredWarning('InvalidParameterValue.LocalPath', path, {
    en: 'Write an absolute path such as /data/in/: others may be refused',
    zh: '填写绝对路径，例如 /data/in/，其他写法可能被拒绝',
  });
}

const packagePath = ['Application', 'PackagePath'];

/** The documents want `http(s)://….tgz` here and `cos://…` there; the console shows `.tar.gz`. All are let pass. */
export function* packageOf(spec: JsonObject): Generator<Finding> {
  const form = textAt(spec, ['Application', 'DeliveryForm']);
  const text = filledTextAt(spec, packagePath);
  if (text === undefined) {
    if (form === 'PACKAGE') {
      yield inferredWarning('InvalidParameter.InvalidParameterCombination', packagePath, {
        en: 'Say where the package is: DeliveryForm PACKAGE needs it',
        zh: '填写软件包路径：程序来源为 PACKAGE 时需要它',
      });
    }
    return;
  }
  if (form === 'LOCAL') {
    const message = { en: 'No effect while the program is on the image', zh: '程序在镜像内时不起作用' };
    yield hint('Jobloom.NoEffect', packagePath, message);
  }
  yield* packageAddress(text);
}

function* packageAddress(text: string): Generator<Finding> {
  if (/\s/.test(text)) {
    const repair = use(packagePath, text.replace(/\s+/g, ''), { en: 'Remove the blanks', zh: '删除空格' });
    const message = { en: 'The path must not have blanks in it', zh: '路径中不能有空格' };
    yield error('InvalidParameterValue.RemoteStoragePath', packagePath, message, repair);
    return;
  }
  const [, scheme = '', host = '', rest = ''] = /^(cos|https?):\/\/([^/]+)(\/.*)?$/.exec(text) ?? [];
  if (scheme === '') {
    yield inferredWarning('InvalidParameterValue.RemoteStorageSchemeType', packagePath, {
      en: 'Begin it with “cos://” or “http(s)://”',
      zh: '应以“cos://”或“http(s)://”开头',
    });
    return;
  }
  if (scheme === 'cos') yield* legacyHostFinding(packagePath, host, rest);
  if (!/\.(tgz|tar\.gz)$/i.test(rest)) {
    yield inferredWarning('InvalidParameterValue.RemoteStoragePath', packagePath, {
      en: 'Name a .tgz or .tar.gz file: others may be refused',
      zh: '应为 .tgz 或 .tar.gz 文件，其他格式可能被拒绝',
    });
  }
}
