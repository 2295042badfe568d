// What the inspector of an entity works out from its members and the problems: whose problem is whose, and at which
// control it stands.
import type { FieldErrors } from 'react-hook-form';
import type { Entity } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { JsonObject, Path } from '../wire/json.ts';
import { sameEntity } from './binding.ts';
import type { Chosen } from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import { type Owner, ownerOf } from './ownerOf.ts';
import { errorsOf, type FormTexts } from './problemErrors.ts';

export const ownerIn = (entity: Entity, spec: JsonObject, chosen: Chosen, path: Path): Owner =>
  ownerOf(groupsOf(entity.kind), { spec, chosen }, path);

export const problemsOf = (problems: readonly Problem[], entity: Entity): readonly Problem[] =>
  problems.filter((problem) => sameEntity(problem.entity, entity));

/** All problems of the draft, as the errors of the form of one entity. */
export const errorsIn = (
  problems: readonly Problem[],
  entity: Entity,
  spec: JsonObject,
  chosen: Chosen,
): FieldErrors<FormTexts> =>
  errorsOf(problemsOf(problems, entity), ({ path }) => ownerIn(entity, spec, chosen, path).name);
