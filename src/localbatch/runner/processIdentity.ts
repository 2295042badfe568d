// Telling a process from a later one of the same number. Numbers are used again; the time of a start, within one
// boot of the machine, is not.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The fields of /proc/<pid>/stat after the name, which may hold spaces and brackets (proc(5)). */
function statFields(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** @returns undefined when there is no such process */
export function identityOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    // Fields 3 (state) and 22 (start time, in clock ticks since boot) of the manual's count.
    const fields = statFields(pid);
    return fields === undefined || fields[0] === 'Z' ? undefined : `${bootId()}:${fields[19]}`;
  }
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started === '' ? undefined : started;
  } catch {
    return undefined;
  }
}

/** Processes of a group other than its leader, on Linux; elsewhere none can be told apart. */
export function membersOf(group: number): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== group && Number(statFields(pid)?.[2]) === group);
}

/** True when the environment of a process holds this very `NAME=value`. */
export function hasInEnvironment(pid: number, assignment: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(assignment);
  } catch {
    return false;
  }
}
