// Whose key signs, and for which host.
import { resolve } from 'node:path';
import type { Credentials } from '../proxy/credentials.ts';
import { noCredentials } from '../proxy/noCredentials.ts';
import { tencentEndpoint } from '../proxy/tencentEndpoint.ts';
import { madeUpKeyPair } from '../signing/explainTc3.ts';
import { batchHost } from '../wire/actions.ts';
import type { Text } from '../wire/text.ts';
import { readLaunch } from './dataDir.ts';
import { credentialLookup } from './makeProxy.ts';
import type { World } from './world.ts';

export type Signer =
  | { readonly ok: true; readonly host: string; readonly credentials: Credentials }
  | { readonly ok: false; readonly message: Text };

export const madeUpSigner: Signer = { ok: true, host: batchHost, credentials: madeUpKeyPair };

export const signerFor = (target: 'local' | 'tencent', dataDir: string, world: World): Promise<Signer> =>
  target === 'local' ? localSigner(resolve(world.directory, dataDir)) : tencentSigner(world);

async function localSigner(dataDir: string): Promise<Signer> {
  const launch = await readLaunch(dataDir);
  if (launch) {
    return { ok: true, host: new URL(launch.localBatch.endpoint).host, credentials: launch.localBatch };
  }
  return {
    ok: false,
    message: {
      en: 'No service runs on this data directory, so there is no local key. Start one with “jobloom serve”, or use --target tencent or --made-up.',
      zh: '此数据目录上没有服务在运行，因此没有本机密钥。用“jobloom serve”启动，或使用 --target tencent 或 --made-up。',
    },
  };
}

async function tencentSigner(world: World): Promise<Signer> {
  const choice = tencentEndpoint(world.env.JOBLOOM_TENCENT_ENDPOINT);
  if (!choice.ok) return choice;
  const lookup = await credentialLookup(world)();
  return lookup.ok
    ? { ok: true, host: choice.endpoint.host, credentials: lookup.credentials }
    : { ok: false, message: noCredentials(lookup).message };
}
