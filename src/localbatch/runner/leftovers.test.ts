import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { endLeftover } from './leftovers.ts';
import { hasInEnvironment, identityOf, membersOf } from './processIdentity.ts';

const jobId = 'job-left0ver';

/** A group whose leader says when it is there; it ends with the test at the latest. */
async function aGroup(script: string) {
  const child = spawn('/bin/sh', ['-c', script], {
    detached: true,
    env: { PATH: '/usr/bin:/bin', BATCH_JOB_ID: jobId },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = child.pid ?? 0;
  onTestFinished(() => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  });
  await once(child.stdout, 'data');
  return { child, pid, identity: identityOf(pid) ?? '' };
}

const known = { jobId, task: 0, index: 0, run: 1 };

test('the group of a leader that still runs is ended', async () => {
  const { child, pid, identity } = await aGroup('echo here; exec sleep 1000');
  endLeftover({ ...known, pid, identity });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test('a process that only has the same number is left alone', async () => {
  const { child, pid } = await aGroup('echo here; exec sleep 1000');
  endLeftover({ ...known, pid, identity: 'another boot:1' });
  expect(child.exitCode).toBeNull();
  expect(identityOf(pid)).toBeDefined();
});

test('when the leader has gone, those of its group that carry the job id are ended', async () => {
  const { child, pid, identity } = await aGroup('sleep 1000 & echo here');
  await once(child, 'exit');
  const [member = 0] = membersOf(pid);
  expect(hasInEnvironment(member, `BATCH_JOB_ID=${jobId}`)).toBe(true);
  endLeftover({ ...known, jobId: 'job-0ther000', pid, identity });
  expect(identityOf(member)).toBeDefined();
  endLeftover({ ...known, pid, identity });
  await expect.poll(() => identityOf(member)).toBeUndefined();
});

test('a process that is gone has no identity', async () => {
  const { child, pid } = await aGroup('echo here');
  if (child.exitCode === null) await once(child, 'exit');
  expect(identityOf(pid)).toBeUndefined();
  expect(hasInEnvironment(pid, `BATCH_JOB_ID=${jobId}`)).toBe(false);
});
