// Follows a job to its end: one line for each change of state, the job's last state as the last line.
import type { Client } from '../client/client.ts';
import { type DescribeJobAnswer, describeJobAnswer } from '../wire/answers.ts';
import { isEnded, type RunState } from '../wire/states.ts';
import type { Target } from '../wire/status.ts';
import { paint, type Tone } from './paint.ts';
import { exit, say, type World } from './world.ts';

/** Milliseconds between two looks, and how many may fail in a row. */
const pauses: Readonly<Record<Target, number>> = { local: 250, tencent: 3_000 };
const patience = 20;

export interface Followed {
  readonly client: Client;
  readonly jobId: string;
  readonly target: Target;
  readonly region: string;
  /** JSON lines instead of text. */
  readonly json: boolean;
}

/** Resolves to the exit code: 0 when the job succeeded, 1 when it ended otherwise or cannot be followed. */
export async function followJob(followed: Followed, world: World): Promise<number> {
  const { client, jobId, target, region } = followed;
  const stop = world.stopSignal();
  const show = createReporter(followed, world);
  if (!followed.json) world.print(jobId);
  for (let failures = 0; ; ) {
    const answer = await client.call('DescribeJob', { JobId: jobId }, describeJobAnswer, { target, region });
    if (answer.ok) {
      failures = 0;
      const job = answer.value;
      show(job);
      if (isEnded(job.JobState)) return ended(job, world);
    } else if (++failures > patience) {
      world.report(`${answer.error.code}: ${answer.error.message}`);
      return exit.bad;
    }
    try {
      await world.sleep(pauses[target], stop);
    } catch {
      say(world, {
        en: `Stopped waiting for ${jobId}; a local job goes on when the service runs again.`,
        zh: `不再等待 ${jobId}；本机作业会在服务再次运行时继续。`,
      });
      return exit.interrupted;
    }
  }
}

const toneOf = (state: RunState): Tone =>
  state === 'SUCCEED' ? 'good' : state.startsWith('FAILED') ? 'bad' : 'aside';

/** Prints what has changed since the last look. The job's end comes after the ends of its tasks. */
function createReporter({ jobId, json }: Followed, world: World): (job: DescribeJobAnswer) => void {
  let jobState: RunState | undefined;
  const taskStates: RunState[] = [];
  const shown = (state: RunState) => paint(state.padEnd(18), toneOf(state), world.colors.print);
  return (job) => {
    const showJob = () => {
      if (job.JobState === jobState) return;
      jobState = job.JobState;
      world.print(json ? JSON.stringify({ jobId, jobState }) : `${shown(jobState)}  ${jobId}`);
    };
    if (!isEnded(job.JobState)) showJob();
    for (const [index, { TaskName: taskName, TaskState: taskState }] of job.TaskSet.entries()) {
      if (taskStates[index] === taskState) continue;
      taskStates[index] = taskState;
      world.print(
        json ? JSON.stringify({ jobId, taskName, taskState }) : `${shown(taskState)}    ${taskName}`,
      );
    }
    showJob();
  };
}

function ended(job: DescribeJobAnswer, world: World): number {
  if (job.JobState === 'SUCCEED') return exit.ok;
  if (job.StateReason) world.report(job.StateReason);
  return exit.bad;
}
