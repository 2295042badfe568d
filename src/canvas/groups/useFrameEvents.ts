import { useReactFlow } from '@xyflow/react';
import { type DOMAttributes, type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Group, Point, TaskId } from '../../model/draft.ts';
import type { Positions } from '../../model/layout.ts';
import { useSteady } from '../../ui/useSteady.ts';
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
  const { edits, focus, places, seen } = editor;
  const grabbed = useRef<Grabbed | null>(null);
  const choose = (tasks: readonly TaskId[], adding: boolean) => {
    const before = adding ? view.getState().selectedTasks : [];
    editor.select(new Set([...before, ...tasks]));
  };
  const release = useSteady(() => {
    grabbed.current = null;
    showGuides([]);
    places.drag(null);
  });
  const grab = useSteady(({ tasks }: Group, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isOnControl(event)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = {
      from: pointOf(event),
      places: shifted(places.settled, tasks, nowhere),
      moved: null,
    };
  });
  const drag = useSteady(({ tasks }: Group, event: PointerEvent<HTMLElement>) => {
    const at = grabbed.current;
    if (at === null) return;
    const [dx, dy] = [event.clientX - at.from.x, event.clientY - at.from.y];
    if (at.moved === null && Math.hypot(dx, dy) < leastMove) return;
    const zoom = flow.getZoom();
    const by = { x: Math.round(dx / zoom), y: Math.round(dy / zoom) };
    const moved = snapDrag(seen.draft, shifted(at.places, tasks, by), zoom, false);
    grabbed.current = { ...at, moved };
    // At once, as other drags: later, it would be seen one frame later.
    flushSync(() => places.drag(moved));
  });
  const letGo = useSteady(({ tasks }: Group, event: PointerEvent<HTMLElement>) => {
    if (grabbed.current === null) return;
    const { moved } = grabbed.current;
    if (moved === null) choose(tasks, event.shiftKey || event.metaKey || event.ctrlKey);
    else edits.move(moved);
    release();
    focus();
  });
  const rename = useSteady((group: Group, event: MouseEvent) => {
    event.stopPropagation();
    if (!isOnControl(event)) editor.setRenaming(nodeOf(group));
  });
  const menu = useSteady(({ tasks }: Group, event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    choose(tasks, false);
    openMenu({ x: event.clientX, y: event.clientY });
  });
  const fold = useSteady(({ tasks }: Group) => {
    edits.toggleFold(new Set(tasks));
    focus();
  });
  return useMemo(
    () => ({
      of: (group) => ({
        onPointerDown: (event) => grab(group, event),
        onPointerMove: (event) => drag(group, event),
        onPointerUp: (event) => letGo(group, event),
        onPointerCancel: release,
        onDoubleClick: (event) => rename(group, event),
        onContextMenu: (event) => menu(group, event),
      }),
      fold,
    }),
    [grab, drag, letGo, release, rename, menu, fold],
  );
}

const isOnControl = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof Element && target.closest('button, input') !== null;
const nowhere: Point = { x: 0, y: 0 };
const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
