import type { Draft } from '../../draft.ts';

/** Members that exclude or need each other. */
export interface MemberGroup {
  /** With the one problem that is found. */
  readonly refused: readonly (readonly [draft: Draft, line: string])[];
  /** At the edge of what is refused, without any problem. */
  readonly sound: readonly Draft[];
}
