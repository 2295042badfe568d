import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { aRunner, command, kindsHere } from '../testing/running.ts';
import { bubblewrapEnclosure } from './bubblewrap.ts';
import { findSandboxing } from './sandbox.ts';

describe('finding the sandbox', () => {
  test('JOBLOOM_SANDBOX=none leaves it out', async () => {
    const found = await findSandboxing({
      dataDir: aDataDir(),
      env: { PATH: process.env.PATH, JOBLOOM_SANDBOX: 'none' },
    });
    expect(found.sandbox).toEqual({ kind: 'none', reason: 'JOBLOOM_SANDBOX=none' });
    expect(found.sandboxed).toBeUndefined();
  });

  test('a bubblewrap that does not work is none, with its own words', async () => {
    const folder = aDataDir();
    writeFileSync(path.join(folder, 'bwrap'), '#!/bin/sh\necho "no user namespaces" >&2; exit 1\n', {
      mode: 0o755,
    });
    const found = await findSandboxing({ dataDir: aDataDir(), env: { PATH: `${folder}:/usr/bin:/bin` } });
    expect(found.sandbox.kind).toBe('none');
    if (process.platform === 'linux') expect(JSON.stringify(found.sandbox)).toContain('no user namespaces');
  });
});

test('no option can hold another one', () => {
  const enclosure = bubblewrapEnclosure('/usr/bin/bwrap', '/data', undefined);
  const environment = { A: 'x\0--bind\0/\0/' };
  expect(() => enclosure.enclose(['true'], { scratch: '/s', environment })).toThrow(/NUL/);
});

test('the options are those that keep a job in', () => {
  const enclosure = bubblewrapEnclosure('/usr/bin/bwrap', '/data', '/shims');
  const { argv, environment, options } = enclosure.enclose(['true'], {
    scratch: '/s',
    environment: { KEY: 'v' },
  });
  expect(argv).toEqual(['/usr/bin/bwrap', '--args', '4', '--info-fd', '3', '--', 'true']);
  expect(environment).not.toHaveProperty('KEY');
  const list = options?.split('\0') ?? [];
  for (const flag of ['--unshare-all', '--share-net', '--new-session', '--clearenv', '--die-with-parent']) {
    expect(list).toContain(flag);
  }
  expect(list.slice(list.indexOf('--cap-drop')).slice(0, 2)).toEqual(['--cap-drop', 'ALL']);
  const writable = list.flatMap((option, at) => (option === '--bind' ? [list[at + 1]] : []));
  expect(writable).toEqual(['/s']);
  for (const never of ['/', '/etc', '/etc/ssl', '/etc/shadow', '/home', '/root', '/var', '/run']) {
    expect(list).not.toContain(never);
  }
});

test('a data directory inside of a system folder is covered up, any other is not there at all', () => {
  const optionsFor = (dataDir: string) =>
    bubblewrapEnclosure('/usr/bin/bwrap', dataDir, undefined)
      .enclose(['true'], { scratch: '/s', environment: {} })
      .options?.split('\0') ?? [];
  const inside = optionsFor('/usr/src/app/.jobloom');
  const cover = inside.indexOf('/usr/src/app/.jobloom');
  expect(inside[cover - 1]).toBe('--tmpfs');
  expect(cover).toBeGreaterThan(inside.indexOf('/usr'));
  expect(optionsFor('/data')).not.toContain('/data');
});

const sandboxes = (await kindsHere()).filter((kind) => kind === 'bubblewrap');

describe.each(sandboxes)('inside of %s', (kind) => {
  test('there is no home, no secret, no data directory, no other process, and no capability', async () => {
    const { launch, dataDir } = await aRunner(kind);
    mkdirSync(path.join(dataDir, 'secrets'));
    const script = [
      `for f in /root /home /etc/shadow /etc/ssl/private /var /run ${dataDir} ${process.cwd()}; do [ -e "$f" ] && echo "sees $f"; done`,
      'grep CapEff /proc/self/status',
      'ls -d /proc/[0-9]* | wc -l',
      'touch /usr/x 2>/dev/null && echo "writes /usr"',
      'mount -o remount,rw /usr 2>/dev/null && echo remounts',
      'touch here && echo "works in $PWD"',
      'echo private > /tmp/x && cat /tmp/x',
    ].join('\n');
    const run = launch(command(script));
    expect(await run.ended).toMatchObject({ code: 0 });
    const [capabilities, processes, ...rest] = run.stdout().trim().split('\n');
    expect(capabilities).toMatch(/^CapEff:\s+0+$/);
    expect(Number(processes)).toBeLessThan(8);
    expect(rest).toEqual(['works in /batch/work', 'private']);
  });

  test('settings of the machine cannot be written, not even by root', async () => {
    const { launch } = await aRunner(kind);
    // The value is written back as it is: a test that fails must not harm the machine.
    const script = 'f=/proc/sys/kernel/core_pattern; cat $f; v=$(cat $f); echo "$v" >$f && echo written';
    const run = launch(command(script));
    expect(await run.ended).not.toMatchObject({ code: 0 });
    expect(run.stdout()).not.toBe('');
    expect(run.stdout()).not.toContain('written');
  });

  test('a variable for the loader does not reach bubblewrap', async () => {
    const { launch } = await aRunner(kind);
    const run = launch({ ...command('echo fine'), EnvVars: [{ Name: 'LD_PRELOAD', Value: '/nowhere.so' }] });
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(run.stdout()).toBe('fine\n');
    expect(run.stderr()).not.toContain('bwrap');
  });
});
