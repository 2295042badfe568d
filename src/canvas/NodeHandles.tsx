import { Handle } from '@xyflow/react';
import { Plus } from 'lucide-react';
import type { TaskId } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useNodeActions } from './actions.ts';
import { canvasWords } from './canvasWords.ts';
import type { Direction } from './geometry.ts';
import { entrySide, exitSide } from './handles.ts';
import classes from './NodeHandles.module.css';

/** Where dependences are drawn from and to. On the selected node the exit is a plus that adds a task, too. */
export function NodeHandles({
  id,
  direction,
  selected,
}: {
  id: TaskId;
  direction: Direction;
  selected: boolean;
}) {
  const t = useWords(canvasWords);
  const actions = useNodeActions();
  if (actions === null) return <SilentHandles direction={direction} />;
  return (
    <>
      <Handle
        type="target"
        position={entrySide[direction]}
        className={`${classes.handle} ${classes.entry}`}
        title={t('dragToConnect')}
      />
      <Handle
        type="source"
        position={exitSide[direction]}
        className={`${classes.handle} ${classes.exit}`}
        data-plus={selected || undefined}
        title={t(selected ? 'addAfter' : 'dragToConnect')}
        onClick={selected ? () => actions.addAfter(id) : undefined}
      >
        {selected ? <Plus aria-hidden size={12} strokeWidth={3.5} /> : null}
      </Handle>
    </>
  );
}

/** React Flow wants handles in the document even where nothing can be connected. */
export function SilentHandles({ direction }: { direction: Direction }) {
  return (
    <>
      <Handle
        type="target"
        position={entrySide[direction]}
        isConnectable={false}
        className={classes.silent}
      />
      <Handle type="source" position={exitSide[direction]} isConnectable={false} className={classes.silent} />
    </>
  );
}
