import type { World } from './world.ts';

/** No home, no keys, no options of Node: only what finds programs and says how to write numbers and times. */
const harmless = ['PATH', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES', 'TZ', 'TMPDIR'];

/** Settings of the local service itself: `JOBLOOM_SANDBOX=none` does without a sandbox, with a question for each job. */
const settings = ['JOBLOOM_SANDBOX'];

/** The environment of the local service, and so the most that a job on it can ever see of ours. */
export const childEnvironment = (env: World['env']): Record<string, string> =>
  Object.fromEntries(
    [...harmless, ...settings].flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
