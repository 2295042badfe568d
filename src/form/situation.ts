// What the inspector of an entity works out from draft and problems: whose problem is whose, at which control it stands.
import type { FieldErrors } from 'react-hook-form';
import type { Entity } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { DraftState } from '../store/draftStore.ts';
import type { Path } from '../wire/json.ts';
import { sameEntity, specOf } from './binding.ts';
import type { Side } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { type Owner, ownerOf } from './ownerOf.ts';
import { errorsOf, type FormTexts } from './problemErrors.ts';

export interface Situation {
  readonly ownerOf: (path: Path) => Owner;
  readonly errors: () => FieldErrors<FormTexts>;
}

export const problemsOfEntity = (problems: readonly Problem[], entity: Entity): readonly Problem[] =>
  problems.filter((problem) => sameEntity(problem.entity, entity));

export function situate(
  { draft, problems }: Pick<DraftState, 'draft' | 'problems'>,
  entity: Entity,
  side: Side,
): Situation {
  const spec = specOf(draft, entity);
  const owner = (path: Path) => ownerOf(groupsOf(entity.kind), { spec, side }, path);
  return {
    ownerOf: owner,
    errors: () => errorsOf(problemsOfEntity(problems, entity), ({ path }) => owner(path).name),
  };
}
