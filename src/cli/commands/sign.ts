// `jobloom sign FILE`: each step of the signature of SubmitJob, for people who look for the step at which two signers
// part; with --why, what is wrong with a request that was refused. The secret key stays where it is.
import { writeJson } from '../../exchange/json/writeJson.ts';
import { maskSecretId } from '../../proxy/credentials.ts';
import { explainTc3 } from '../../signing/explainTc3.ts';
import { isTarget, notATarget, readArgs } from '../args.ts';
import { defaultDataDir } from '../dataDir.ts';
import { readRequestFile } from '../requestFile.ts';
import { madeUpSigner, signerFor } from '../signer.ts';
import { exit, say, type World } from '../world.ts';
import { whyRefused } from './signWhy.ts';

const options = {
  target: { type: 'string', default: 'local' },
  'made-up': { type: 'boolean', default: false },
  timestamp: { type: 'string' },
  'data-dir': { type: 'string', default: defaultDataDir },
  json: { type: 'boolean', default: false },
  why: { type: 'boolean', default: false },
} as const;

export async function signCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { target, timestamp: given, 'data-dir': dataDir, 'made-up': madeUp, json, why } = parsed.values;
  const timestamp = Number(given ?? Math.floor(world.now() / 1000));
  if (
    given?.trim() === '' ||
    !Number.isSafeInteger(timestamp) ||
    timestamp < 0 ||
    timestamp > 253_402_300_799
  ) {
    say(world, { en: '--timestamp is a time in Unix seconds.', zh: '--timestamp 是 Unix 秒。' });
    return exit.unusable;
  }
  if (!isTarget(target)) {
    say(world, notATarget);
    return exit.unusable;
  }
  const signer = async () => (madeUp ? madeUpSigner : signerFor(target, dataDir, world));
  const name = parsed.files[0] ?? '-';
  if (why) return whyRefused({ name, json, now: timestamp, signer }, world);
  const file = await readRequestFile(name, world);
  if (file === undefined) return exit.unusable;
  const whose = await signer();
  if (!whose.ok) {
    say(world, whose.message);
    return exit.unusable;
  }
  const { secretId, secretKey } = whose.credentials;
  const explained = explainTc3(
    {
      secretId,
      secretKey,
      service: 'batch',
      host: whose.host,
      action: 'SubmitJob',
      timestamp,
      payload: writeJson(file.request, 'compact'),
      contentType: 'application/json',
    },
    { keys: madeUp ? 'shown' : 'hidden' },
  );
  const shown = (text: string): string => (madeUp ? text : text.replaceAll(secretId, maskSecretId(secretId)));
  const inLanguage = ({ en, zh }: { en: string; zh: string }) => (world.language === 'zh-CN' ? zh : en);
  const steps = explained.steps.map(({ step, title, explanation, text }) => ({
    step,
    title: inLanguage(title),
    explanation: inLanguage(explanation),
    text: shown(text),
  }));
  if (json) {
    world.print(JSON.stringify({ timestamp, host: whose.host, steps }));
    return exit.ok;
  }
  for (const [at, { title, explanation, text }] of steps.entries()) {
    world.print(`# ${at + 1}. ${title}\n# ${explanation}\n${text}\n`);
  }
  return exit.ok;
}
