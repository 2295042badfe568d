// The sandbox: bubblewrap with a few system folders, read-only, and the working directory. Nothing of the person's
// home, nothing of our data, no keys, no other processes; the network is shared.
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import type { Enclosure } from './enclosure.ts';

const sandboxHome = '/batch/work';
const packagePlace = '/batch/package.tgz';
const shimPlace = '/batch/bin';
export const sandboxPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** On systems with a merged /usr these are links into it, and stay links; else they are folders. */
const systemFolders = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

/**
 * Of /etc only what programs need to find libraries, names, time and trusted certificates. /etc/ssl and /etc/pki are
 * not taken whole: they hold private keys, and a job of root's could read them.
 */
const configuration = [
  'alternatives',
  'bash.bashrc',
  'ca-certificates',
  'fonts',
  'group',
  'hosts',
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'localtime',
  'magic',
  'mime.types',
  'nsswitch.conf',
  'os-release',
  'passwd',
  'pki/ca-trust',
  'pki/tls/certs',
  'profile',
  'protocols',
  'resolv.conf',
  'services',
  'ssl/certs',
  'ssl/openssl.cnf',
  'timezone',
].map((name) => `/etc/${name}`);

function systemOptions(): readonly string[] {
  const folders = systemFolders.flatMap((folder) => {
    if (!existsSync(folder)) return [];
    return lstatSync(folder).isSymbolicLink()
      ? ['--symlink', readlinkSync(folder), folder]
      : ['--ro-bind', folder, folder];
  });
  const files = configuration.flatMap((file) => (existsSync(file) ? ['--ro-bind', file, file] : []));
  return ['--ro-bind', '/usr', '/usr', ...folders, ...files];
}

// `--new-session` keeps a job from typing into our terminal (CVE-2017-5226); as root bubblewrap keeps capabilities
// unless told otherwise, and with them a job could remount what is read-only.
// A write to /proc/sys asks for no capability, only for root's number: a job of root's could set the machine's
// core_pattern, and with it run programs outside. bubblewrap 0.8 leaves it open there.
const isolation = [
  ...['--dev', '/dev', '--proc', '/proc', '--ro-bind', '/proc/sys', '/proc/sys', '--tmpfs', '/tmp'],
  ...['--unshare-all', '--share-net', '--cap-drop', 'ALL'],
  ...['--new-session', '--clearenv', '--die-with-parent'],
];

/** Our data, where it lies in a system folder (a checkout in /usr/src, as in many containers), is covered up. */
function coverOf(dataDir: string): readonly string[] {
  const place = existsSync(dataDir) ? realpathSync(dataDir) : dataDir;
  const bound = ['/usr', ...systemFolders, ...configuration];
  return bound.some((folder) => place.startsWith(`${folder}/`)) ? ['--tmpfs', place] : [];
}

/** Options are parted by NUL, so a NUL inside of one would make two of it: a way out of the sandbox. */
function joinOptions(options: readonly string[]): string {
  if (options.some((option) => option.includes('\0')))
    throw new Error('an option for bubblewrap holds a NUL');
  return options.map((option) => `${option}\0`).join('');
}

/**
 * @param bwrap path of the program
 * @param dataDir full path of what no job may see
 * @param shims folder that is put at the end of the PATH, or undefined
 */
export function bubblewrapEnclosure(bwrap: string, dataDir: string, shims: string | undefined): Enclosure {
  const system = [...systemOptions(), ...coverOf(dataDir)];
  return {
    inside: () => ({
      home: sandboxHome,
      path: shims === undefined ? sandboxPath : `${sandboxPath}:${shimPlace}`,
      packageFile: () => packagePlace,
    }),
    enclose: (command, { scratch, environment, packageFile }) => ({
      argv: [bwrap, '--args', '4', '--info-fd', '3', '--', ...command],
      // bubblewrap itself gets nothing of the task's variables: LD_PRELOAD would work outside.
      environment: { PATH: sandboxPath },
      options: joinOptions([
        ...system,
        ...isolation,
        ...['--bind', scratch, sandboxHome, '--chdir', sandboxHome],
        ...(shims === undefined ? [] : ['--ro-bind', shims, shimPlace]),
        ...(packageFile === undefined ? [] : ['--ro-bind', packageFile, packagePlace]),
        ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
      ]),
    }),
  };
}
