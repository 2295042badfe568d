import type { Entity } from '../model/draft.ts';

export const sameEntity = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind && (a.kind === 'job' || (b.kind !== 'job' && a.id === b.id));
