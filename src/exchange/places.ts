/** Where the values of JSON stand in the text that they were read from. By identity of the object or list around. */
export interface Places {
  set(around: object, step: string | number, offset: number): void;
  /** The offset of a member's name or of an item, where known. */
  of(around: object, step: string | number): number | undefined;
  /** The members of `to` stand where those of `from` do: for an object that was made anew. */
  copy(from: object, to: object): void;
}

export function newPlaces(): Places {
  const known = new Map<object, Map<string | number, number>>();
  const around = (object: object) => {
    const steps = known.get(object) ?? new Map<string | number, number>();
    known.set(object, steps);
    return steps;
  };
  return {
    set: (object, step, offset) => around(object).set(step, offset),
    of: (object, step) => known.get(object)?.get(step),
    copy(from, to) {
      for (const [step, offset] of known.get(from) ?? []) around(to).set(step, offset);
    },
  };
}
