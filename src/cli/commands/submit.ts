// `jobloom submit FILE`: the same checks, proxy and service as the page uses, without a browser.
import { resolve } from 'node:path';
import type { CallError, Client } from '../../client/client.ts';
import { busyText, untilNotBusy } from '../../client/untilNotBusy.ts';
import { submitJobAnswer } from '../../wire/answers.ts';
import { unsandboxedConsentHeader } from '../../wire/envelope.ts';
import { isJsonObject, type JsonObject } from '../../wire/json.ts';
import { regionOfZone } from '../../wire/regions.ts';
import type { Target } from '../../wire/status.ts';
import { isTarget, notATarget, readArgs } from '../args.ts';
import { consentStillNeeded } from '../consent.ts';
import { defaultDataDir } from '../dataDir.ts';
import { followJob } from '../followJob.ts';
import { problemsBeforeSending } from '../problemsBeforeSending.ts';
import { readRequestFile } from '../requestFile.ts';
import { connect } from '../service.ts';
import { exit, say, type World } from '../world.ts';

const options = {
  wait: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  target: { type: 'string', default: 'local' },
  region: { type: 'string' },
  'data-dir': { type: 'string', default: defaultDataDir },
} as const;

interface Submission {
  readonly request: JsonObject;
  readonly target: Target;
  readonly region: string;
  readonly yes: boolean;
  readonly wait: boolean;
  readonly json: boolean;
}

export async function submitCommand(args: readonly string[], world: World): Promise<number> {
  const parsed = readArgs(args, options, 1);
  if (!parsed.ok) {
    say(world, parsed.message);
    return exit.unusable;
  }
  const { target, region: chosen, yes, wait, json, 'data-dir': dataDir } = parsed.values;
  if (!isTarget(target)) {
    say(world, notATarget);
    return exit.unusable;
  }
  if (target === 'tencent' && !yes) {
    say(world, {
      en: 'This submits to Tencent Cloud, where the job costs money. Add --yes to agree.',
      zh: '这会提交到腾讯云，作业会产生费用。加上 --yes 表示同意。',
    });
    return exit.unusable;
  }
  const file = await readRequestFile(parsed.files[0] ?? '-', world);
  if (file === undefined) return exit.unusable;
  const region = chosen ?? file.region ?? regionOf(file.request);
  if (region === undefined) {
    say(world, {
      en: 'The request names no region and no zone to take it from. Add --region, such as ap-guangzhou.',
      zh: '请求没有地域，也没有可推出地域的可用区。加上 --region，例如 ap-guangzhou。',
    });
    return exit.unusable;
  }
  const refused = problemsBeforeSending(file.request, region, yes, world);
  if (refused !== undefined) return refused;

  const service = await connect({ dataDir: resolve(world.directory, dataDir), target, mayRun: wait }, world);
  if (!service.ok) {
    say(world, service.message);
    return exit.unusable;
  }
  try {
    return await submit(service.client, { request: file.request, target, region, yes, wait, json }, world);
  } finally {
    await service.stop();
  }
}

/** The region of the zone, where the zone has the form of one. */
function regionOf({ Placement: placement }: JsonObject): string | undefined {
  const zone = isJsonObject(placement) ? placement.Zone : undefined;
  return typeof zone === 'string' ? regionOfZone(zone) : undefined;
}

async function submit(client: Client, submission: Submission, world: World): Promise<number> {
  const { request, target, region, yes, wait, json } = submission;
  const consent = target === 'local' ? await consentStillNeeded(client, request, yes) : undefined;
  if (consent) {
    say(world, consent);
    return exit.unusable;
  }
  const sent = withToken(request, world);
  const ask = () =>
    client.call('SubmitJob', sent, submitJobAnswer, {
      target,
      region,
      headers: yes ? { [unsandboxedConsentHeader]: 'yes' } : {},
    });
  // Ctrl+C ends the program while it waits, as it does while it sends.
  const { answer } = await untilNotBusy(ask, {
    sleep: world.sleep,
    random: world.random,
    onBusy: (busy) => say(world, busyText(busy)),
  });
  if (!answer.ok) {
    sayFailure(answer.error, world);
    return exit.bad;
  }
  const jobId = answer.value.JobId;
  if (wait) return followJob({ client, jobId, target, region, json }, world);
  world.print(json ? JSON.stringify({ jobId }) : jobId);
  return exit.ok;
}

/**
 * A lost answer may be asked for again only with a token: without one, the second request would be a second job. A
 * token in the file is left out when it is read, because submitting the same file twice means two jobs.
 */
const withToken = (request: JsonObject, world: World): JsonObject => ({
  ...request,
  ClientToken: world.newSecret(),
});

function sayFailure({ code, message, requestId }: CallError, world: World): void {
  const id = requestId === undefined ? '' : ` (RequestId ${requestId})`;
  world.report(`${code}: ${message}${id}`);
}
