import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../wire/text.ts';
import { openBrowser } from './openBrowser.ts';
import { showsColors } from './paint.ts';
import type { Program, World } from './world.ts';

/** The order in which POSIX reads these variables; the first that is set decides. */
function languageOfEnvironment(env: World['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function createStopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  return stop.signal;
}

/** A reader that has gone (`jobloom check … | head -1`) is no failure: the work goes on, and the exit code tells. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** The world as it is. Once in a process. */
export function systemWorld(program: Program): World {
  outliveReaders();
  let stop: AbortSignal | undefined;
  return {
    program,
    env: process.env,
    language: languageOfEnvironment(process.env),
    directory: process.cwd(),
    home: homedir(),
    print: (line) => process.stdout.write(`${line}\n`),
    report: (line) => process.stderr.write(`${line}\n`),
    colors: {
      print: showsColors(process.stdout.isTTY === true, process.env),
      report: showsColors(process.stderr.isTTY === true, process.env),
    },
    readInput: () => text(process.stdin),
    fetch,
    now: Date.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: Math.random,
    newSecret: () => randomBytes(32).toString('base64url'),
    stopSignal: () => {
      stop ??= createStopSignal();
      return stop;
    },
    openBrowser: (url) => openBrowser(url, process.platform, process.env),
  };
}
