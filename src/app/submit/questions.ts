// What must be asked before a request is sent. Pure, so that it can be said what is asked when.
import type { Draft } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import { apiPath, taskName } from '../../model/request.ts';
import type { Ready } from '../../store/submitDraft.ts';
import type { Status, Target } from '../../wire/status.ts';

export interface TaskCommand {
  readonly id: string;
  readonly task: string;
  /** The whole command; '' where the task has none. */
  readonly command: string;
}

export interface Questions {
  /** Paths of members that Batch does not document. */
  readonly unknownMembers: readonly string[];
  /** Present when the local service has no sandbox: why, where it is known, and what would run. */
  readonly unsandboxed:
    | { readonly reason: string | undefined; readonly commands: readonly TaskCommand[] }
    | undefined;
}

/** `bare`: the local service has answered that it wants the consent. */
export function questionsFor(
  { draft, target, unknownMembers }: Pick<Ready, 'draft' | 'target' | 'unknownMembers'>,
  status: Status | undefined,
  bare: boolean,
): Questions {
  const local = status?.local;
  const sandbox = local?.state === 'up' ? local.sandbox : undefined;
  const asks = target === 'local' && (bare || sandbox?.kind === 'none');
  const reason = sandbox?.kind === 'none' ? sandbox.reason : undefined;
  return {
    unknownMembers: unknownMembers.map((problem) => apiPath(draft, problem)),
    unsandboxed: asks ? { reason, commands: commandsOf(draft) } : undefined,
  };
}

function commandsOf(draft: Draft): readonly TaskCommand[] {
  return draft.tasks.map((task) => {
    const command = getAt(task.spec, ['Application', 'Command']);
    return { id: task.id, task: taskName(task), command: typeof command === 'string' ? command.trim() : '' };
  });
}

/** The real target is always asked about; the local one only where there is a question. */
export const mustAsk = (target: Target, { unknownMembers, unsandboxed }: Questions): boolean =>
  target === 'tencent' || unknownMembers.length > 0 || unsandboxed !== undefined;
