import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for the life of the component; it does what the one given last does. For events alone. */
export function useSteady<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
