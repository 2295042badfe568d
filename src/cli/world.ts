import type { Language, Text } from '../wire/text.ts';

/** How to start the parts of Jobloom that are files. */
export interface Program {
  readonly version: string;
  /** Arguments of Node that start the local Batch service. */
  readonly localBatch: readonly string[];
  /** The folder of the page's files. */
  readonly page: string;
}

/** All that a command touches outside itself. */
export interface World {
  readonly program: Program;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** The directory that relative paths start from, and the home directory. */
  readonly directory: string;
  readonly home: string;
  /** One line on standard output: results only. */
  print(line: string): void;
  /** One line on standard error: everything else. */
  report(line: string): void;
  /** Whether what is printed, and what is reported, is seen in colours. */
  readonly colors: { readonly print: boolean; readonly report: boolean };
  /** All of standard input. */
  readInput(): Promise<string>;
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  timeout(milliseconds: number): AbortSignal;
  /** From 0 to 1, for spreading what many do at once. */
  random(): number;
  /** Random, not to be guessed, 43 characters of base64url. */
  newSecret(): string;
  /** Aborted when the person or the system asks to stop. From the first call on, signals no longer end the process. */
  stopSignal(): AbortSignal;
  /** Shows an address in the browser; that it cannot is no failure. */
  openBrowser(url: string): void;
}

/** Exit codes: the work succeeded; it was done and its result is bad; it could not be done as asked. */
export const exit = { ok: 0, bad: 1, unusable: 2, interrupted: 130 } as const;

export type Command = (args: readonly string[], world: World) => Promise<number>;

export const say = (world: Pick<World, 'report' | 'language'>, text: Text): void =>
  world.report(world.language === 'zh-CN' ? text.zh : text.en);
