import type { JsonObject } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';

export type Dialect = 'json' | 'query';

/** Something that was done to a text so that it could be read (`repaired`), or that a person should look at (`check`). */
export interface Note {
  readonly severity: 'repaired' | 'check';
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column?: number;
  readonly message: Text;
  /** True when a value of the text is not in the request. */
  readonly lost?: true;
}

export type Decoded =
  | {
      readonly ok: true;
      readonly dialect: Dialect;
      /** Always the whole request, `{Placement?, Job, …}`. */
      readonly request: JsonObject;
      /** Where the text names one. */
      readonly region?: string;
      readonly notes: readonly Note[];
    }
  | {
      readonly ok: false;
      /** From 1. */
      readonly line: number;
      /** From 1. */
      readonly column: number;
      /** A clause that can follow "Line 44: ": what was expected, and what stands there. */
      readonly message: Text;
    };

/** One way of writing a request down. A new dialect is one such object, and a line in the table of dialects. */
export interface Codec {
  readonly dialect: Dialect;
  /** How sure this codec is that the text is its own: 0 not at all, 1 certain. Must be quick and never throw. */
  recognises(text: string): number;
  read(text: string): Decoded;
}
