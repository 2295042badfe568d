// Calls of actions on a service world, without HTTP.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkRequest } from '../../model/checks/checkRequest.ts';
import type { BatchAction } from '../../wire/actions.ts';
import type { JsonObject } from '../../wire/json.ts';
import { actionTable } from '../actions/actionTable.ts';
import type { Context } from '../actions/context.ts';
import type { Reply } from '../actions/reply.ts';
import type { LogStream } from '../files/jobFiles.ts';
import { aServiceWorld, type ServiceWorldOptions } from './service.ts';

/** Any value as JSON, which is how it would come. */
export const asJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));

export function aCallWorld(over: Partial<Context> & ServiceWorldOptions = {}) {
  const { machines, dataDir, ...more } = over;
  const world = aServiceWorld({ ...(machines && { machines }), ...(dataDir && { dataDir }) });
  let ids = 0;
  const context: Context = {
    service: world.service,
    store: world.store,
    files: world.files,
    now: world.clock.now,
    newJobId: () => `job-${String(++ids).padStart(8, '0')}`,
    check: checkRequest,
    hasSandbox: true,
    region: 'ap-guangzhou',
    language: 'en',
    consent: false,
    ...more,
  };

  async function call(
    action: BatchAction,
    params: object = {},
    asked: Partial<Context> = {},
  ): Promise<Reply> {
    const entry = actionTable[action];
    if (!entry) throw new Error(`${action} is not in the table`);
    return entry.carryOut(asJson(params), { ...context, ...asked });
  }
  /** The answer, of a call that must succeed. */
  async function answerOf(action: BatchAction, params: object = {}): Promise<JsonObject> {
    const reply = await call(action, params);
    if (!reply.ok) throw new Error(`${reply.code}: ${reply.message.en}`);
    return reply.answer;
  }
  /** The code of a call that must be refused. */
  async function codeOf(action: BatchAction, params: object = {}, asked: Partial<Context> = {}) {
    const reply = await call(action, params, asked);
    if (reply.ok) throw new Error(`${action} was answered: ${JSON.stringify(reply.answer)}`);
    return reply.code;
  }
  /** Submits, and takes the job up. */
  async function submitted(request: object): Promise<string> {
    const { JobId } = await answerOf('SubmitJob', request);
    world.clock.settle();
    return String(JobId);
  }
  function writeLog(
    jobId: string,
    ref: { task: number; index: number; run: number },
    stream: LogStream,
    text: string,
  ) {
    const file = world.files.log(jobId, ref, stream);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { ...world, call, answerOf, codeOf, submitted, writeLog };
}
