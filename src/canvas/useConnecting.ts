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
  /** With the tool for it, or while a connection is being made with the keyboard, a click is one of its two ends. */
  click(id: TaskId): Clicked;
  /** Whether the next click on a task is an end of a connection, and nothing else. */
  takesClicks(): boolean;
  end(): void;
  readonly byDrag: OnConnectStart;
}

/** What a click on a task was for; undefined: nothing of this. */
type Clicked =
  | { readonly type: 'begun' }
  | { readonly type: 'made'; readonly start: TaskId; readonly end: TaskId }
  | undefined;

/** The connection that is being made, by a drag or with the keyboard. */
export function useConnecting(): ConnectingState {
  const [connecting, setConnecting] = useState<Connecting | null>(null);
  const [keys, setKeys] = useState(false);
  const [tool, setTool] = useState<Tool>('select');
  const steps = useMemo<ConnectingSteps>(() => {
    // What clicks ask for, without making new functions at each step.
    let clicking: TaskId | null = null;
    let withTool = false;
    const begin = (from: TaskId) => {
      clicking = from;
      setKeys(true);
      setConnecting({ from, as: 'start' });
    };
    const end = () => {
      clicking = null;
      setConnecting(null);
    };
    return {
      setTool(next) {
        withTool = next === 'connect';
        setTool(next);
      },
      byKeys: begin,
      aim: (candidate) => setConnecting((now) => (now === null ? now : { ...now, candidate })),
      click(id) {
        const start = clicking;
        if (start === null) {
          if (!withTool) return undefined;
          begin(id);
          return { type: 'begun' };
        }
        end();
        return start === id ? { type: 'begun' } : { type: 'made', start, end: id };
      },
      takesClicks: () => withTool || clicking !== null,
      end,
      byDrag(_event, { nodeId, handleType }) {
        if (nodeId === null) return;
        clicking = null;
        setKeys(false);
        setConnecting({ from: nodeId as TaskId, as: handleType === 'target' ? 'end' : 'start' });
      },
    };
  }, []);
  const seeking = connecting === null || keys ? undefined : connecting.as === 'start' ? 'target' : 'source';
  return { connecting, tool, byKeys: keys && connecting !== null, seeking, steps };
}
