import { useReactFlow } from '@xyflow/react';
import { type DOMAttributes, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Group, Point, TaskId } from '../../model/draft.ts';
import type { Positions } from '../../model/layout.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { shifted } from '../arrange.ts';
import { showGuides } from '../GuideLines.tsx';
import { snapDrag } from '../snapDrag.ts';
import type { Editor } from '../useEditor.ts';
import { nodeOf } from './seen.ts';

type Handlers = Pick<
  DOMAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onDoubleClick' | 'onContextMenu'
>;

/** The same for the life of the canvas. */
export interface FrameEvents {
  readonly of: (group: Group) => Handlers;
  readonly fold: (group: Group) => void;
}

interface Grabbed {
  readonly from: Point;
  /** Where the tasks stood, and where they are. */
  readonly places: Positions;
  readonly moved: Positions | null;
}

/** With less than that many px on screen it is a click. */
const leastMove = 3;

/** The title of a frame moves all its tasks as one step; a click selects them, a double click lets it be renamed. */
export function useFrameEvents(editor: Editor, openMenu: (at: Point) => void): FrameEvents {
  const flow = useReactFlow();
  const { view } = useWorkbench();
  const latest = useRef({ editor, openMenu });
  useEffect(() => {
    latest.current = { editor, openMenu };
  });
  return useMemo(() => {
    let grabbed: Grabbed | null = null;
    const release = () => {
      grabbed = null;
      showGuides([]);
      latest.current.editor.places.drag(null);
    };
    const onControl = ({ target }: { readonly target: EventTarget }) =>
      target instanceof Element && target.closest('button, input') !== null;
    const choose = (tasks: readonly TaskId[], adding: boolean) => {
      const before = adding ? view.getState().selectedTasks : [];
      latest.current.editor.select(new Set([...before, ...tasks]));
    };
    return {
      of: (group) => ({
        onPointerDown(event: PointerEvent<HTMLElement>) {
          if (event.button !== 0 || onControl(event)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const { settled } = latest.current.editor.places;
          grabbed = { from: pointOf(event), places: shifted(settled, group.tasks, nowhere), moved: null };
        },
        onPointerMove(event) {
          if (grabbed === null) return;
          const { from, places } = grabbed;
          const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
          if (grabbed.moved === null && Math.hypot(dx, dy) < leastMove) return;
          const zoom = flow.getZoom();
          const by = { x: Math.round(dx / zoom), y: Math.round(dy / zoom) };
          const { editor } = latest.current;
          const moved = snapDrag(editor.seen.draft, shifted(places, group.tasks, by), zoom, false);
          grabbed = { ...grabbed, moved };
          // At once, as other drags: later, it would be seen one frame later.
          flushSync(() => editor.places.drag(moved));
        },
        onPointerUp(event) {
          if (grabbed === null) return;
          const { moved } = grabbed;
          if (moved === null) choose(group.tasks, event.shiftKey || event.metaKey || event.ctrlKey);
          else latest.current.editor.edits.move(moved);
          release();
          latest.current.editor.focus();
        },
        onPointerCancel: release,
        onDoubleClick(event) {
          event.stopPropagation();
          if (!onControl(event)) latest.current.editor.setRenaming(nodeOf(group));
        },
        onContextMenu(event) {
          event.preventDefault();
          event.stopPropagation();
          choose(group.tasks, false);
          latest.current.openMenu({ x: event.clientX, y: event.clientY });
        },
      }),
      fold(group) {
        latest.current.editor.edits.toggleFold(new Set(group.tasks));
        latest.current.editor.focus();
      },
    };
  }, [flow, view]);
}

const nowhere: Point = { x: 0, y: 0 };
const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
