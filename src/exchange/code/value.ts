import type { MappedText } from '../mappedText.ts';

/** What a program says about a value, without running it. Objects and lists have identity, as in the program. */
export type Value =
  | { readonly kind: 'text'; readonly value: MappedText; readonly variable?: number | undefined }
  /** A number that no number of JavaScript is: its digits. */
  | { readonly kind: 'digits'; readonly text: string; readonly offset: number }
  | { readonly kind: 'scalar'; readonly value: number | boolean | null }
  | ObjectValue
  | ListValue
  /** A call, a variable, a sum: what only running it would tell. */
  | { readonly kind: 'unknown'; readonly offset: number; readonly shown: string };

export interface ObjectValue {
  readonly kind: 'object';
  readonly members: Map<string, Entry>;
  /** An instance of a class: PHP hands it on as it is, and copies its arrays. */
  readonly isInstance?: boolean;
  /** An array of PHP, which is a list as long as it is empty. */
  readonly isArray?: boolean;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: Entry[];
}

export interface Entry {
  readonly value: Value;
  readonly offset: number;
}

export const newObject = (): ObjectValue => ({ kind: 'object', members: new Map() });
export const newInstance = (): ObjectValue => ({ kind: 'object', members: new Map(), isInstance: true });
export const newArray = (): ObjectValue => ({ kind: 'object', members: new Map(), isArray: true });
export const newList = (): ListValue => ({ kind: 'list', items: [] });

/** A text that stands at one place, such as one that was made of a number. */
export const plainText = (text: string, offset: number): Value => ({
  kind: 'text',
  value: { text, offsetAt: () => offset },
});
