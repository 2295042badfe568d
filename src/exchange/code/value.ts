import type { MappedText } from '../mappedText.ts';

/** What a program says about a value, without running it. Objects and lists have identity, as in the program. */
export type Value =
  | { readonly kind: 'text'; readonly value: MappedText; readonly variable?: number | undefined }
  | { readonly kind: 'scalar'; readonly value: number | boolean | null }
  | { readonly kind: 'object'; readonly members: Map<string, Entry> }
  | { readonly kind: 'list'; readonly items: Entry[] }
  /** A call, a variable, a sum: what only running it would tell. */
  | { readonly kind: 'unknown'; readonly offset: number; readonly shown: string };

export interface Entry {
  readonly value: Value;
  readonly offset: number;
}

export const newObject = (): Extract<Value, { kind: 'object' }> => ({ kind: 'object', members: new Map() });
export const newList = (): Extract<Value, { kind: 'list' }> => ({ kind: 'list', items: [] });
