/** Makes something of a thing, and gives the same as long as the thing stays what it is. */
export function ofOne<A extends object, Made>(make: (a: A) => Made): (a: A) => Made {
  const known = new WeakMap<A, { readonly made: Made }>();
  return (a) => {
    const kept = known.get(a) ?? { made: make(a) };
    known.set(a, kept);
    return kept.made;
  };
}

/** The same for something that is made of two things. */
export function ofBoth<A extends object, B extends object, Made>(
  make: (a: A, b: B) => Made,
): (a: A, b: B) => Made {
  const made = ofOne((a: A) => ofOne((b: B) => make(a, b)));
  return (a, b) => made(a)(b);
}
