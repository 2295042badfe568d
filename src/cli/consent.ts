import type { Client } from '../client/client.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';

/** The commands of a request, one line each, as people are shown what would run on their machine. */
export function commandsOf({ Job: job }: JsonObject): readonly string[] {
  const tasks = isJsonObject(job) && Array.isArray(job.Tasks) ? (job.Tasks as readonly JsonValue[]) : [];
  return tasks.flatMap((task) => {
    const application = isJsonObject(task) ? task.Application : undefined;
    const command = isJsonObject(application) ? application.Command : undefined;
    return typeof command === 'string' ? [command.trim().replace(/\s*\n\s*/g, '; ')] : [];
  });
}

/** What to say when this machine has no sandbox and the person has not agreed to go without; else undefined. */
export async function consentStillNeeded(
  client: Client,
  request: JsonObject,
  agreed: boolean,
): Promise<Text | undefined> {
  if (agreed) return undefined;
  const status = await client.status();
  const local = status.ok ? status.value.local : undefined;
  // A service that is down says so itself when the job is submitted.
  if (local?.state !== 'up' || local.sandbox.kind !== 'none') return undefined;
  const commands = commandsOf(request)
    .map((command) => `\n  ${command}`)
    .join('');
  return {
    en: `There is no sandbox (${local.sandbox.reason}). These commands would run on this machine with your rights:${commands}\nAdd --yes to agree for this job, or install bubblewrap.`,
    zh: `没有沙箱（${local.sandbox.reason}）。以下命令会以你的权限在本机运行：${commands}\n加上 --yes 表示同意此作业，或安装 bubblewrap。`,
  };
}
