import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for the life of the component; it does what the one given last does. For events and effects alone. */
export function useSteady<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
