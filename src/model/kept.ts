/** A function whose result is kept as long as its argument lives: what is asked about the same object is the same. */
export function keptBy<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const kept = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.result;
    const result = make(key);
    kept.set(key, { result });
    return result;
  };
}
