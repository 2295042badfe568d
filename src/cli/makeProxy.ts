// The proxy with the world put in: files, environment, clock. `serve` opens a port for it, `submit` calls it directly.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromEnvironment, fromProfileFile, fromTccli } from '../proxy/credentialSources.ts';
import { lookUpCredentials } from '../proxy/credentials.ts';
import { fromCvmRole } from '../proxy/cvmRole.ts';
import type { LocalState } from '../proxy/localService.ts';
import { createProxy, type SigningProxy } from '../proxy/proxy.ts';
import { tencentEndpoint } from '../proxy/tencentEndpoint.ts';
import type { Text } from '../wire/text.ts';
import type { World } from './world.ts';

export interface ProxySettings {
  readonly key: string;
  readonly hosts: () => readonly string[];
  readonly local: () => LocalState;
}

export type MadeProxy =
  | { readonly ok: true; readonly proxy: SigningProxy }
  | { readonly ok: false; readonly message: Text };

/** The text of a file, or undefined where there is none that can be read. */
const readText = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** Where credentials of Tencent Cloud are looked for, in this order. */
export function credentialLookup(world: Pick<World, 'env' | 'home' | 'fetch' | 'now' | 'timeout'>) {
  const sources = [
    fromEnvironment(world.env),
    fromProfileFile(readText, world.home),
    fromTccli(readText, world.home, world.now),
    fromCvmRole(world),
  ];
  return () => lookUpCredentials(sources);
}

/** Not made when `JOBLOOM_TENCENT_ENDPOINT` is no endpoint. */
export function makeProxy(settings: ProxySettings, world: World): MadeProxy {
  const choice = tencentEndpoint(world.env.JOBLOOM_TENCENT_ENDPOINT);
  if (!choice.ok) return choice;
  const proxy = createProxy({
    ...settings,
    version: world.program.version,
    fetch: world.fetch,
    now: world.now,
    sleep: world.sleep,
    timeout: world.timeout,
    tencent: { endpoint: choice.endpoint, credentials: credentialLookup(world) },
    newNonce: world.newSecret,
    // Paths come checked: plain segments, none of them `..`.
    readPageFile: async (path) => {
      try {
        return new Uint8Array(await readFile(join(world.program.page, path)));
      } catch {
        return undefined;
      }
    },
  });
  return { ok: true, proxy };
}
