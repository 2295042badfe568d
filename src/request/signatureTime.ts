import { lastTimestamp } from '../wire/signature.ts';

/** When a request is signed or was refused: by the clock, or a time that a person types. */
export type Moment = { readonly mode: 'now' } | { readonly mode: 'set'; readonly text: string };

/** Unix seconds; undefined for what is no such time. */
export function readSeconds(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  const seconds = Number(digits);
  return seconds <= lastTimestamp ? seconds : undefined;
}

/** "2019-02-25 16:44:25 UTC": whose day is the one that is signed. */
export const utcText = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** The time that a refused request says it was signed at. */
export const sentTimestamp = (text: string): string =>
  /x-tc-timestamp['"]?\s*:\s*['"]?(\d{1,12})(?!\d)/i.exec(text)?.[1] ?? '';
