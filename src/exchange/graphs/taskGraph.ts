// A job as nothing but boxes and arrows, for the languages in which graphs are written down.
export interface GraphBox {
  readonly name: string;
  readonly instances: number;
  /** A name that a dependence gives and no task has. */
  readonly isGhost: boolean;
}

interface BoxGroup {
  readonly name: string;
  /** Numbers of boxes; a box is in one group at most. */
  readonly boxes: readonly number[];
}

export interface TaskGraph {
  readonly title: string;
  readonly direction: 'down' | 'right';
  readonly boxes: readonly GraphBox[];
  readonly groups: readonly BoxGroup[];
  /** Numbers of boxes: the second starts after the first. */
  readonly arrows: readonly (readonly [start: number, end: number])[];
}

const standIn = /^name_\d+$/;

/** Whether the id only stands for a name that cannot be an id: the label is the name then. */
export const isStandIn = (id: string): boolean => standIn.test(id);

/** An id for each box: its name where that can be one and no box before it has it. */
export function boxIds({ boxes }: TaskGraph, canBeId: (name: string) => boolean): readonly string[] {
  const taken = new Set<string>();
  return boxes.map(({ name }, number) => {
    const id = canBeId(name) && !isStandIn(name) && !taken.has(name) ? name : `name_${number + 1}`;
    taken.add(id);
    return id;
  });
}

/** What stands under the name: how many instances there are, where there are several. */
export const countLine = ({ instances }: GraphBox): string | undefined =>
  instances > 1 ? `×${instances}` : undefined;
