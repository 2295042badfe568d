import { memo } from 'react';
import type { Point } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { counted } from '../../wire/counted.ts';
import { heardName } from '../heardName.ts';
import classes from './Frames.module.css';

interface FarNameProps {
  readonly name: string;
  readonly count: number;
  readonly at: Point;
}

/** The name of a folded group below its block, where the block is too small to hold it. */
export const FarName = memo(function FarName({ name, count, at }: FarNameProps) {
  return (
    <div
      aria-hidden
      className={classes.far}
      style={{ left: at.x + nodeSize.width / 2, top: at.y + nodeSize.height }}
    >
      <b>{heardName(name)}</b> {counted(count)}
    </div>
  );
});
