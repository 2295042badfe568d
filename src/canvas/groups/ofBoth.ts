/** Makes something of two things, and gives the same as long as both stay what they are. */
export function ofBoth<A extends object, B extends object, Made>(
  make: (a: A, b: B) => Made,
): (a: A, b: B) => Made {
  const known = new WeakMap<A, WeakMap<B, { readonly made: Made }>>();
  return (a, b) => {
    const byB = known.get(a) ?? new WeakMap<B, { readonly made: Made }>();
    known.set(a, byB);
    const kept = byB.get(b) ?? { made: make(a, b) };
    byB.set(b, kept);
    return kept.made;
  };
}
