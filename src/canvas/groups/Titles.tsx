import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react';
import { useTransform } from '../useTransform.ts';

interface TitlesProps {
  /** By how much they are larger than the picture, so that they can be read. */
  readonly up: number;
  /** Whether a frame is wider than the view: its title keeps to the left border of the view. */
  readonly hasWide: boolean;
  readonly children: ReactNode;
}

/** Beside the border of the view, px on screen. */
const margin = 12;

/** The titles of frames, which know where the view begins. */
export function Titles({ up, hasWide, children }: TitlesProps) {
  const element = useRef<HTMLDivElement>(null);
  useTransform(
    useCallback(
      ([x, , zoom]) => {
        if (hasWide) element.current?.style.setProperty('--left', `${(margin - x) / zoom}px`);
      },
      [hasWide],
    ),
  );
  return (
    <div ref={element} style={{ '--up': up } as CSSProperties}>
      {children}
    </div>
  );
}
