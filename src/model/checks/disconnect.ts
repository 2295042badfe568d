import type { DraftDependence, Entity } from '../draft.ts';
import type { Fix } from '../problem.ts';

export const dependenceEntity = ({ id }: DraftDependence): Entity => ({ kind: 'dependence', id });

/** The button that removes the dependence. */
export const disconnect = (
  { id }: DraftDependence,
  label: Fix['label'] = { en: 'Remove the dependence', zh: '删除该依赖' },
): Fix => ({ label, commands: [{ type: 'disconnect', ids: [id] }] });
