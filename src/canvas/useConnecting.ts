import type { OnConnectStart } from '@xyflow/react';
import { useState } from 'react';
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
  setTool(tool: Tool): void;
  beginByKeys(from: TaskId): void;
  aim(candidate: TaskId): void;
  end(): void;
  readonly onConnectStart: OnConnectStart;
}

/** The connection that is being made, by a drag or with the keyboard. */
export function useConnecting(): ConnectingState {
  const [connecting, setConnecting] = useState<Connecting | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const [tool, setTool] = useState<Tool>('select');
  return {
    connecting,
    tool,
    byKeys: byKeys && connecting !== null,
    seeking: connecting === null || byKeys ? undefined : connecting.as === 'start' ? 'target' : 'source',
    setTool,
    beginByKeys(from) {
      setByKeys(true);
      setConnecting({ from, as: 'start' });
    },
    aim: (candidate) => setConnecting((now) => (now === null ? now : { ...now, candidate })),
    end: () => setConnecting(null),
    onConnectStart(_event, { nodeId, handleType }) {
      if (nodeId === null) return;
      setByKeys(false);
      setConnecting({ from: nodeId as TaskId, as: handleType === 'target' ? 'end' : 'start' });
    },
  };
}
