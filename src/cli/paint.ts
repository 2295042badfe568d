// Colours for people at a terminal, and for nobody else.

export type Tone = 'bad' | 'doubtful' | 'good' | 'aside';

const codes: Readonly<Record<Tone, number>> = { bad: 31, doubtful: 33, good: 32, aside: 2 };

/** The text in a colour where colours are shown. */
export const paint = (text: string, tone: Tone, shown: boolean): string =>
  shown && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;

/**
 * Whether a stream shows colours: a terminal that can, unless NO_COLOR says no (https://no-color.org); FORCE_COLOR says
 * yes of any stream.
 */
export function showsColors(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
