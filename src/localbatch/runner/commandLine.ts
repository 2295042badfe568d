// What a task runs, as arguments of a process. The command is never part of a text that we build: it is an argument.
import type { Application } from '../../wire/schema/application.ts';

/**
 * `Command` is a line for the shell. `Commands` ("tightly coupled") are assumed to run one after the other, each in a
 * shell of its own, until one fails; the documents do not say.
 *
 * @param shell path of bash or sh
 */
export function shellCommand(shell: string, application: Application): readonly string[] {
  if (application.Commands === undefined) return [shell, '-c', application.Command ?? ''];
  const each = 'for command do "$0" -c "$command" || exit; done';
  return [shell, '-c', each, shell, ...application.Commands.map(({ Command }) => Command)];
}

/** Unpacks the package into the working directory first; where that fails, its reason and exit code are the run's. */
export const withPackage = (file: string, command: readonly string[]): readonly string[] => [
  '/bin/sh',
  '-c',
  'tar -xzf "$0" || exit; exec "$@"',
  file,
  ...command,
];
