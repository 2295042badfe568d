import { keptBy } from '../../model/kept.ts';

/** Makes something of two things, and gives the same as long as both stay what they are. */
export function keptByBoth<A extends object, B extends object, Made>(
  make: (a: A, b: B) => Made,
): (a: A, b: B) => Made {
  const made = keptBy((a: A) => keptBy((b: B) => make(a, b)));
  return (a, b) => made(a)(b);
}
