import type { OnConnectStart } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { TaskId } from '../model/draft.ts';
import type { Connecting } from './loops.ts';
import type { Tool } from './ToolBar.tsx';

export interface ConnectingState {
  readonly connecting: Connecting | null;
  readonly tool: Tool;
  /** With the keyboard, as opposed to a drag. */
  readonly byKeys: boolean;
  /** Which handles the drag is looking for. */
  readonly seeking: 'source' | 'target' | undefined;
  readonly steps: ConnectingSteps;
}

/** The same functions for the life of the canvas: nodes that got them are not drawn anew. */
interface ConnectingSteps {
  setTool(tool: Tool): void;
  byKeys(from: TaskId): void;
  /** The arrow keys are on this task. */
  aim(candidate: TaskId): void;
  end(): void;
  readonly byDrag: OnConnectStart;
}

/** The connection that is being made, by a drag or with the keyboard. */
export function useConnecting(): ConnectingState {
  const [connecting, setConnecting] = useState<Connecting | null>(null);
  const [keys, setKeys] = useState(false);
  const [tool, setTool] = useState<Tool>('select');
  const steps = useMemo<ConnectingSteps>(
    () => ({
      setTool,
      byKeys(from) {
        setKeys(true);
        setConnecting({ from, as: 'start' });
      },
      aim: (candidate) => setConnecting((now) => (now === null ? now : { ...now, candidate })),
      end: () => setConnecting(null),
      byDrag(_event, { nodeId, handleType }) {
        if (nodeId === null) return;
        setKeys(false);
        setConnecting({ from: nodeId as TaskId, as: handleType === 'target' ? 'end' : 'start' });
      },
    }),
    [],
  );
  const seeking = connecting === null || keys ? undefined : connecting.as === 'start' ? 'target' : 'source';
  return { connecting, tool, byKeys: keys && connecting !== null, seeking, steps };
}
