// What the inspector of a subject works out from its members and the problems: whose problem is whose, and at which
// control it stands.
import type { FieldErrors } from 'react-hook-form';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Path } from '../wire/json.ts';
import type { Chosen, FieldSituation } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { together } from './many/together.ts';
import { type Owner, ownerOf } from './ownerOf.ts';
import { errorsOf, type FormTexts } from './problemErrors.ts';
import { mixedIn, type Subject, specOf } from './subject.ts';

export const situationOf = (draft: Draft, subject: Subject, chosen: Chosen): FieldSituation => ({
  spec: specOf(draft, subject),
  mixed: mixedIn(draft, subject),
  chosen,
});

export const ownerIn = (subject: Subject, situation: FieldSituation, path: Path): Owner =>
  ownerOf(groupsOf(subject.kind), situation, path);

/** The problems of the subject; what several tasks have alike is one problem. */
export function problemsOf(problems: readonly Problem[], subject: Subject): readonly Problem[] {
  switch (subject.kind) {
    case 'job':
      return problems.filter(({ entity }) => entity.kind === 'job');
    case 'task':
      return problems.filter(({ entity }) => entity.kind === 'task' && entity.id === subject.id);
    case 'tasks':
      return together(problems, subject.ids);
    case 'defaults':
      return none;
  }
}

const none: readonly Problem[] = [];

/** All problems of the draft, as the errors of the form of one subject. */
export const errorsIn = (
  problems: readonly Problem[],
  subject: Subject,
  situation: FieldSituation,
): FieldErrors<FormTexts> =>
  errorsOf(problemsOf(problems, subject), ({ path }) => ownerIn(subject, situation, path).name);
