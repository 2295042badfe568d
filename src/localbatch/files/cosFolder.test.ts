import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { cosFolder } from './cosFolder.ts';

const prefix = 'cos://demo-1251783334.cos.ap-nanjing.myqcloud.com/logs/';

function aFolder() {
  const home = aDataDir();
  const root = path.join(home, 'cos');
  const source = path.join(home, 'source.txt');
  mkdirSync(root);
  writeFileSync(source, 'hello');
  return { home, root, source, cos: cosFolder(root) };
}

describe('the local COS folder', () => {
  test('keeps an object where its address says, for its owner alone, and finds it again', async () => {
    const { root, source, cos } = aFolder();
    await cos.put(prefix, 'out.log', source);
    const file = path.join(root, 'demo-1251783334/logs/out.log');
    expect(readFileSync(file, 'utf8')).toBe('hello');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await cos.find(`${prefix}out.log`)).toBe(file);
  });

  test('replaces an older object', async () => {
    const { source, cos } = aFolder();
    await cos.put(prefix, 'out.log', source);
    writeFileSync(source, 'bye');
    await cos.put(prefix, 'out.log', source);
    expect(readFileSync((await cos.find(`${prefix}out.log`)) ?? '', 'utf8')).toBe('bye');
  });

  test('finds nothing where there is none: no object, a folder, no address', async () => {
    const { source, cos } = aFolder();
    await cos.put(prefix, 'out.log', source);
    for (const address of [`${prefix}other`, prefix, '/etc/passwd', `${prefix}../../../source.txt`]) {
      expect(await cos.find(address)).toBeUndefined();
    }
  });

  test.each(['../../../escaped', '/escaped', '..'])('the file name %s stays inside', async (name) => {
    const { home, root, source, cos } = aFolder();
    await cos.put(`${prefix}../../..//`, name, source);
    expect(existsSync(path.join(home, 'escaped'))).toBe(false);
    expect(existsSync(path.join(root, 'demo-1251783334/logs/%2E%2E/%2E%2E/%2E%2E'))).toBe(true);
  });

  test('a link in the way is refused or replaced, never followed', async () => {
    const { home, root, source, cos } = aFolder();
    const outside = path.join(home, 'outside');
    mkdirSync(outside);
    mkdirSync(path.join(root, 'demo-1251783334'), { recursive: true });
    symlinkSync(outside, path.join(root, 'demo-1251783334/logs'));
    for (const address of [prefix, `${prefix}deeper/still/`]) {
      await expect(cos.put(address, 'out.log', source)).rejects.toThrow(/leads out/);
    }
    expect(readdirSync(outside)).toEqual([]);

    const victim = path.join(home, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, path.join(root, 'demo-1251783334/out.log'));
    await cos.put('cos://demo-1251783334.cos.ap-nanjing.myqcloud.com/', 'out.log', source);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
  });

  test('an address that is none is an error that names it', async () => {
    const { source, cos } = aFolder();
    await expect(cos.put('cfs://10.0.0.1/', 'x', source)).rejects.toThrow('cfs://10.0.0.1/');
  });
});
