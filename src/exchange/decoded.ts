import type { JsonObject } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
import type { PositionOf } from './textPosition.ts';

export type Dialect =
  | 'json'
  | 'query'
  | 'tccli'
  | 'curl'
  | 'http'
  | 'python'
  | 'java'
  | 'go'
  | 'nodejs'
  | 'php'
  | 'csharp'
  | 'cpp'
  | 'ruby'
  | 'wfcommons'
  | 'edges';

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
  /** What can be read the other way too: see the member of `ReadOptions` of this name. */
  readonly choice?: 'entities' | undefined;
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

export interface ReadOptions {
  /**
   * `mended` (the default): a value that is plainly meant otherwise is mended, and told: the text "1" where a number
   * belongs, `&gt;` in a command, an old name of a member. `kept`: values stay exactly as they stand, for a text that
   * is being edited.
   */
  readonly values?: 'mended' | 'kept';
  /** HTML entities in values: read as characters, or kept; by what the text looks like where nothing is chosen. */
  readonly entities?: 'decoded' | 'kept' | undefined;
  /** Line and column of an offset, where the text is a part of another one. */
  readonly positionOf?: PositionOf;
}

/** One way of writing a request down. A new dialect is one such object, and a line in the table of dialects. */
export interface Codec {
  readonly dialect: Dialect;
  /** How sure this codec is that the text is its own: 0 not at all, 1 certain. Must be quick and never throw. */
  recognises(text: string): number;
  read(text: string, options?: ReadOptions): Decoded;
}
