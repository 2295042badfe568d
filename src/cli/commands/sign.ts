// `jobloom sign FILE`: each step of the signature of SubmitJob, for people who look for the step at which two signers
// part. The secret key stays where it is, and the SecretId is masked.
import { resolve } from 'node:path';
import { encode } from '../../exchange/encode.ts';
import { type Credentials, maskSecretId } from '../../proxy/credentials.ts';
import { noCredentials } from '../../proxy/noCredentials.ts';
import { tencentEndpoint } from '../../proxy/tencentEndpoint.ts';
import { signTc3 } from '../../signing/signTc3.ts';
import type { Text } from '../../wire/text.ts';
import { isTarget, notATarget, readArgs } from '../args.ts';
import { defaultDataDir, readLaunch } from '../dataDir.ts';
import { credentialLookup } from '../makeProxy.ts';
import { readRequestFile } from '../requestFile.ts';
import { exit, say, type World } from '../world.ts';

const options = {
  target: { type: 'string', default: 'local' },
  timestamp: { type: 'string' },
  'data-dir': { type: 'string', default: defaultDataDir },
} as const;

type Signer =
  | { readonly ok: true; readonly host: string; readonly credentials: Credentials }
  | { readonly ok: false; readonly message: Text };

async function localSigner(dataDir: string): Promise<Signer> {
  const launch = await readLaunch(dataDir);
  if (launch) {
    return { ok: true, host: new URL(launch.localBatch.endpoint).host, credentials: launch.localBatch };
  }
  return {
    ok: false,
    message: {
      en: 'No service runs on this data directory, so there is no local key. Start one with “jobloom serve”, or use --target tencent.',
      zh: '此数据目录上没有服务在运行，因此没有本机密钥。用“jobloom serve”启动，或使用 --target tencent。',
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

export async function signCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { values } = parsed;
  const timestamp = Number(values.timestamp ?? Math.floor(world.now() / 1000));
  if (!Number.isSafeInteger(timestamp) || timestamp < 0 || timestamp > 253_402_300_799) {
    say(world, { en: '--timestamp is a time in Unix seconds.', zh: '--timestamp 是 Unix 秒。' });
    return exit.unusable;
  }
  if (!isTarget(values.target)) {
    say(world, notATarget);
    return exit.unusable;
  }
  const file = await readRequestFile(parsed.files[0] ?? '-', world);
  if (file === undefined) return exit.unusable;
  const signer =
    values.target === 'local'
      ? await localSigner(resolve(world.directory, values['data-dir']))
      : await tencentSigner(world);
  if (!signer.ok) {
    say(world, signer.message);
    return exit.unusable;
  }
  const { secretId, secretKey } = signer.credentials;
  const { authorization, steps } = signTc3({
    secretId,
    secretKey,
    service: 'batch',
    host: signer.host,
    action: 'SubmitJob',
    timestamp,
    payload: encode(file.request, 'json-compact', { secrets: 'plain' }),
    contentType: 'application/json',
  });
  print(world, { en: 'Canonical request', zh: '规范请求串' }, steps.canonicalRequest);
  print(world, { en: 'String to sign', zh: '待签名字符串' }, steps.stringToSign);
  print(world, { en: 'Signature', zh: '签名' }, steps.signature);
  print(
    world,
    { en: 'Authorization', zh: 'Authorization' },
    authorization.replace(secretId, maskSecretId(secretId)),
  );
  return exit.ok;
}

function print(world: World, title: Text, text: string): void {
  world.print(`# ${world.language === 'zh-CN' ? title.zh : title.en}`);
  world.print(`${text}\n`);
}
