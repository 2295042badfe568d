import type { MappedText } from '../mappedText.ts';

export type ShellToken =
  | {
      readonly kind: 'word';
      readonly value: MappedText;
      readonly start: number;
      /** How many characters of the value stand before its first quote; undefined without quotes. */
      readonly quoteAt: number | undefined;
      /** Where a variable or a substitution stands that a shell would replace. */
      readonly variable: number | undefined;
      /** A quote that is not closed. */
      readonly broken: number | undefined;
    }
  /** `;`, `|`, a line break, a redirection. */
  | { readonly kind: 'operator'; readonly text: string; readonly start: number }
  | { readonly kind: 'hereDocument'; readonly value: MappedText; readonly start: number };
