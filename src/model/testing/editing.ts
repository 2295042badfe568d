import { apply } from '../apply.ts';
import type { Command, Refusal } from '../command.ts';
import type { Draft } from '../draft.ts';

/** The draft after the command; throws when it is refused, so that a test goes no further on a wrong draft. */
export function edited(draft: Draft, command: Command): Draft {
  const applied = apply(draft, command);
  if (!applied.ok) throw new Error(`${command.type} was refused: ${applied.refusal.kind}`);
  return applied.draft;
}

/** Why the command is refused; undefined when it is not. */
export function refusalOf(draft: Draft, command: Command): Refusal | undefined {
  const applied = apply(draft, command);
  return applied.ok ? undefined : applied.refusal;
}
