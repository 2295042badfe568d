// What taking a request over means, as commands.
import type { Command, NewDependence, NewTask } from '../model/command.ts';
import type { DependenceEnd, Draft, NewId, TaskId } from '../model/draft.ts';
import { setAt } from '../model/lens.ts';
import { makeTaskNames } from '../model/names.ts';
import { draftFromRequest, draftRegion, requestOf, taskName, tasksByName } from '../model/request.ts';
import { splitDraftFile } from '../store/drafts/draftFile.ts';
import type { JsonObject } from '../wire/json.ts';
import { restoreSecrets } from '../wire/secrets.ts';

/**
 * The request in the place of the draft. A region is set only where the zone does not say the same. A file of ours says
 * itself where its tasks stand.
 */
export const replaceCommands = (draft: Draft, imported: Imported, newId: NewId): readonly Command[] => [
  { type: 'replaceDraft', draft: draftOf(draft, imported, newId) },
];

interface Imported {
  readonly request: JsonObject;
  readonly region?: string;
}

/** What is imported as a draft of its own; `current` is where masked secrets may come from. */
export function draftOf(current: Draft, { request: file, region }: Imported, newId: NewId): Draft {
  const { request, restore } = splitDraftFile(file);
  const read = draftFromRequest(restoreSecrets(request, requestOf(current)), newId);
  const isDerived = region === undefined || region === draftRegion(read);
  const { direction } = current.board;
  const next = { ...read, region: isDerived ? null : region, board: { ...read.board, direction } };
  return restore ? restore(read) : next;
}

export interface Addition {
  readonly commands: readonly Command[];
  /** Dependences that are left out, because they name a task that neither the text nor the draft has. */
  readonly unmet: number;
}

/** The tasks and dependences of the request beside those of the draft; names that are taken get a number. */
export function additionCommands(draft: Draft, request: JsonObject, newId: NewId): Addition {
  const read = draftFromRequest(request, newId);
  const known = tasksByName(draft.tasks);
  const freeName = makeTaskNames(draft);
  const tasks = read.tasks.map((task): NewTask => {
    const { id, spec } = task;
    return { id, spec: setAt(spec, ['TaskName'], freeName(taskName(task) || 'task')) };
  });
  const met = (end: DependenceEnd): TaskId | undefined =>
    'task' in end ? end.task : known.get(end.unknownName);
  const dependences = read.dependences.flatMap(({ id, start, end }): NewDependence[] => {
    const [first, last] = [met(start), met(end)];
    return first === undefined || last === undefined ? [] : [{ id, start: first, end: last }];
  });
  return {
    commands: [
      { type: 'addTasks', tasks },
      { type: 'connectAll', dependences },
    ],
    unmet: read.dependences.length - dependences.length,
  };
}
