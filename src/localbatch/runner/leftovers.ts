// Ending what an earlier life of the service has left running, and nothing else.
import type { KnownProcess } from '../store/jobStore.ts';
import { hasInEnvironment, identityOf, membersOf } from './processIdentity.ts';

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
};

/**
 * The leader is known by its start time. When it has gone, its number may belong to somebody else's group by now:
 * then only processes that carry the job's id in their environment are ended.
 */
export function endLeftover({ pid, identity, jobId }: KnownProcess): void {
  if (identityOf(pid) === identity) {
    kill(-pid);
    return;
  }
  for (const member of membersOf(pid)) {
    if (hasInEnvironment(member, `BATCH_JOB_ID=${jobId}`)) kill(member);
  }
}
