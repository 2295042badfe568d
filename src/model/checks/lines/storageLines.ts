import { batchVariables, placeholderOf } from '../../../wire/fields/batchVariables.ts';
import {
  dataType,
  error,
  inferredHint,
  inferredWarning,
  samples,
  storagePaths,
  warning,
} from './ruleLine.ts';

const withoutIndex = `file name without \`${placeholderOf(batchVariables[3])}\` for several instances`;
const storagePathLines = (a: string) => [
  error(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} that is empty, or has blanks around it or in its host.`,
    storagePaths,
  ),
  inferredWarning(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} with blanks in its directories.`,
    'COS allows them; that Batch does is not documented',
  ),
  error(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} that does not end with “/”, or whose COS host is not \`<bucket>-<appid>.cos.<region>.myqcloud.com\`.`,
    storagePaths,
  ),
  warning(
    'InvalidParameterValue.RemoteStoragePath',
    `${a} on an old COS host such as \`cosgz\`, or in a bucket of another region than the job.`,
    `${storagePaths}, while the vendor’s own examples use old hosts`,
  ),
];

/** Where a task reads and writes: mappings and redirected output. */
export const storageLines = {
  mappings: [
    ...storagePathLines('A mapped path'),
    error(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'Input that comes from elsewhere than `cos://`, `cfs://` or `nfs://`; output that goes elsewhere than `cos://`.',
      `${storagePaths}; console guide`,
    ),
    error(
      'InvalidParameterValue.RemoteStoragePath',
      'A `cfs://` or `nfs://` path without an IP address.',
      storagePaths,
    ),
    inferredWarning(
      'InvalidParameterValue.LocalPath',
      'A local path of a mapping or of `RedirectLocalInfo` that is not absolute.',
      samples,
    ),
  ],
  redirectPaths: [
    ...storagePathLines('A redirect path'),
    error(
      'InvalidParameterValue.RemoteStorageSchemeType',
      'Output that is redirected to elsewhere than `cos://`.',
      dataType('RedirectInfo'),
    ),
  ],
  redirectFileNames: [
    warning(
      'InvalidParameterValue',
      'Another placeholder in a redirect file name than the three documented ones.',
      dataType('RedirectInfo'),
    ),
    inferredHint(
      'Jobloom.NoEffect',
      `A redirect ${withoutIndex}; one without a path.`,
      'Read from the meaning of the members',
    ),
  ],
  localFileNames: [
    warning(
      'InvalidParameterValue',
      'Another placeholder in a local file name than the three documented ones.',
      dataType('RedirectLocalInfo'),
    ),
    inferredHint('Jobloom.NoEffect', `A local ${withoutIndex}.`, 'Read from the meaning of the members'),
  ],
};
