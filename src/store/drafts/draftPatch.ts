// One step of the history on disk: what it changed, so that the draft before can be made of the one after and the
// other way round. Secrets are masked like everything that is written.
import * as z from 'zod';
import type { Draft } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import { isSame } from '../../model/lens.ts';
import type { JsonValue } from '../../wire/json.ts';
import {
  boardWith,
  type Frame,
  frameOf,
  isSameSpot,
  keptDependence,
  keptFrame,
  keptGroup,
  keptSpot,
  keptTask,
  maskDependence,
  maskFrame,
  maskTask,
  positionsFrom,
  spotsOf,
} from './keptDraft.ts';
import { type Item, type ListPatch, listPatch, patched, reversed } from './listPatch.ts';

const listPatchOf = <Of extends z.ZodType<Item>>(item: Of) =>
  z.object({
    removed: z.array(z.tuple([z.number(), item])),
    added: z.array(z.tuple([z.number(), item])),
    changed: z.array(z.tuple([item, item])),
  });

const draftPatch = z.object({
  frame: z.tuple([keptFrame, keptFrame]).optional(),
  tasks: listPatchOf(keptTask).optional(),
  dependences: listPatchOf(keptDependence).optional(),
  spots: listPatchOf(keptSpot).optional(),
  groups: listPatchOf(keptGroup).optional(),
});
export type DraftPatch = Readonly<z.infer<typeof draftPatch>>;

export const parseDraftPatch = (value: unknown): DraftPatch => draftPatch.parse(value);

const isSameFrame = (a: Frame, b: Frame) =>
  a.region === b.region &&
  a.header === b.header &&
  a.defaults === b.defaults &&
  // Without notes the member is absent, so that it is JSON all the same.
  isSame(a.board as unknown as JsonValue, b.board as unknown as JsonValue);

const mapped = <Of extends Item>(patch: ListPatch<Of> | undefined, mask: (item: Of) => Of) =>
  patch && {
    removed: patch.removed.map(([at, item]): [number, Of] => [at, mask(item)]),
    added: patch.added.map(([at, item]): [number, Of] => [at, mask(item)]),
    changed: patch.changed.map(([before, after]): [Of, Of] => [mask(before), mask(after)]),
  };

/** What leads from one draft to the other, masked. */
export function patchBetween(before: Draft, after: Draft): DraftPatch {
  const [from, to] = [frameOf(before), frameOf(after)];
  const tasks = mapped(listPatch(before.tasks, after.tasks), maskTask);
  const dependences = mapped(listPatch(before.dependences, after.dependences), maskDependence);
  const spots = mapped(listPatch(spotsOf(before), spotsOf(after), isSameSpot), (spot) => spot);
  const groups = mapped(listPatch(groupsOf(before), groupsOf(after)), (group) => group);
  return {
    ...(isSameFrame(from, to) ? {} : { frame: [maskFrame(from), maskFrame(to)] as [Frame, Frame] }),
    ...(tasks && { tasks }),
    ...(dependences && { dependences }),
    ...(spots && { spots }),
    ...(groups && { groups }),
  };
}

/** The draft on the other side of the step; throws at a step of another draft. */
export function acrossPatch(draft: Draft, patch: DraftPatch, way: 'back' | 'forth'): Draft {
  const next = <Of extends Item>(list: readonly Of[], change: ListPatch<Of> | undefined) =>
    change === undefined ? list : patched(list, way === 'forth' ? change : reversed(change));
  const frame = patch.frame?.[way === 'forth' ? 1 : 0];
  const spots = patch.spots && next(spotsOf(draft), patch.spots);
  const positions = spots ? positionsFrom(spots) : draft.board.positions;
  const groups = next(groupsOf(draft), patch.groups);
  const rests = !frame && !spots && !patch.groups;
  return {
    ...draft,
    ...frame,
    tasks: next(draft.tasks, patch.tasks),
    dependences: next(draft.dependences, patch.dependences),
    board: rests ? draft.board : boardWith((frame ?? frameOf(draft)).board, positions, groups),
  };
}
