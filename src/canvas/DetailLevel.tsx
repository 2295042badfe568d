import { type ReactFlowState, useStore } from '@xyflow/react';
import type { CSSProperties, ReactNode } from 'react';
import { detailAt } from './zoom.ts';

interface DetailLevelProps {
  readonly className: string | undefined;
  readonly tool: string | undefined;
  readonly seeking: string | undefined;
  readonly keyed: boolean;
  readonly children: ReactNode;
}

/** Hundredths are enough to set text to 12 px on screen, and few enough not to restyle on every frame of a zoom. */
const zoomOf = ({ transform: [, , zoom] }: ReactFlowState) => Math.round(zoom * 100) / 100;
const detailOf = ({ transform: [, , zoom] }: ReactFlowState) => detailAt(zoom);

/** Tells the style sheets how much of a node is legible. The nodes themselves are not drawn anew by a zoom. */
export function DetailLevel({ className, tool, seeking, keyed, children }: DetailLevelProps) {
  const detail = useStore(detailOf);
  const zoom = useStore((state) => (detailOf(state) === 'all' ? 1 : zoomOf(state)));
  return (
    <div
      className={className}
      data-detail={detail}
      data-tool={tool}
      data-seeking={seeking}
      data-keyed={keyed || undefined}
      style={{ '--zoom': zoom } as CSSProperties}
    >
      {children}
    </div>
  );
}
