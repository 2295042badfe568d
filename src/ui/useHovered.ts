import { type MouseEvent, type MouseEventHandler, useEffect, useRef, useState } from 'react';

/** How long the pointer rests on something before it is told what that is. */
export const tooltipDelay = 500;

interface Given {
  readonly onMouseEnter?: MouseEventHandler<HTMLButtonElement> | undefined;
  readonly onMouseLeave?: MouseEventHandler<HTMLButtonElement> | undefined;
}

/**
 * The button, from when the pointer has first rested on it: a tooltip is as expensive as ten buttons, an inspector has
 * dozens of them, and hardly one is ever seen. Once there, the tooltip looks after itself. Handlers given are called too.
 */
export function useHovered({ onMouseEnter, onMouseLeave }: Given) {
  const [hovered, setHovered] = useState<HTMLButtonElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    hovered,
    onMouseEnter(event: MouseEvent<HTMLButtonElement>) {
      onMouseEnter?.(event);
      const button = event.currentTarget;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setHovered(button), tooltipDelay);
    },
    onMouseLeave(event: MouseEvent<HTMLButtonElement>) {
      onMouseLeave?.(event);
      clearTimeout(timer.current);
    },
  };
}
