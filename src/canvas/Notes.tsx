import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { GripHorizontal, X } from 'lucide-react';
import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react';
import type { Note, Point } from '../model/draft.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { canvasWords } from './canvasWords.ts';
import type { Rect } from './geometry.ts';
import { stepLabels } from './labels.ts';
import classes from './Notes.module.css';
import { noteElementId, noteSize } from './noteElement.ts';
import { isArrow, nudges } from './nudges.ts';

interface NotesProps {
  /** Gives the keyboard back to the canvas. */
  readonly onLeave: () => void;
  /** The keyboard has come to a note that stands there, perhaps out of sight. */
  readonly onReach: (at: Rect) => void;
}

/** The sticky notes: texts for people, which lie over the tasks and are never sent. */
export function Notes(props: NotesProps) {
  const notes = useDraft((state) => state.draft.board.notes);
  if (notes === undefined) return null;
  return (
    <ViewportPortal>
      {notes.map((note) => (
        <StickyNote key={note.id} note={note} {...props} />
      ))}
    </ViewportPortal>
  );
}

interface StickyNoteProps extends NotesProps {
  readonly note: Note;
}

const StickyNote = memo(function StickyNote({ note, onLeave, onReach }: StickyNoteProps) {
  const t = useWords(canvasWords);
  const { draft } = useWorkbench();
  /** What one presses is in sight, and must not move away from the pointer. */
  const pressed = useRef(false);
  const { id, text } = note;
  const set = (next: Partial<Note>, label: 'note' | 'moveNote') =>
    draft.dispatch(
      { type: 'setNote', note: { ...note, ...next } },
      { origin: 'canvas', label: stepLabels[label], mergeKey: `${label} ${id}` },
    );
  const { at, grip } = useDrag(note.at, (to) => {
    set({ at: to }, 'moveNote');
    draft.settle();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave();
    else if (event.altKey && isArrow(event.key)) {
      event.preventDefault();
      const by = nudges[event.key];
      set({ at: { x: note.at.x + by.x, y: note.at.y + by.y } }, 'moveNote');
    }
  };
  return (
    <fieldset
      aria-label={t('note')}
      className={`${classes.note} nodrag nopan nowheel nokey`}
      style={{ left: at.x, top: at.y, width: noteSize.width, height: noteSize.height }}
      onPointerDownCapture={() => {
        pressed.current = true;
      }}
      onFocus={() => {
        if (!pressed.current) onReach({ ...note.at, ...noteSize });
        pressed.current = false;
      }}
    >
      <div className={classes.head} title={t('moveNote')} {...grip}>
        <GripHorizontal aria-hidden size={14} />
        <IconButton
          size={24}
          icon={X}
          label={t('removeNote')}
          onClick={() => {
            draft.dispatch(
              { type: 'removeNotes', ids: [id] },
              { origin: 'canvas', label: stepLabels.removeNote },
            );
            onLeave();
          }}
        />
      </div>
      <textarea
        id={noteElementId(id)}
        className={classes.text}
        aria-label={t('note')}
        value={text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value }, 'note')}
        onBlur={() => draft.settle()}
        onKeyDown={onKeyDown}
      />
    </fieldset>
  );
});

interface Grabbed {
  readonly from: Point;
  readonly now: Point;
}

/** Moves with the pointer, and says where to when it is let go. */
function useDrag(place: Point, onMoved: (to: Point) => void) {
  const flow = useReactFlow();
  const [grabbed, setGrabbed] = useState<Grabbed | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
  const at =
    grabbed === null
      ? place
      : {
          x: Math.round(place.x + (grabbed.now.x - grabbed.from.x) / flow.getZoom()),
          y: Math.round(place.y + (grabbed.now.y - grabbed.from.y) / flow.getZoom()),
        };
  const grip = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button') !== null))
        return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setGrabbed({ from: pointOf(event), now: pointOf(event) });
    },
    onPointerMove: (event: PointerEvent) =>
      setGrabbed((before) => (before === null ? null : { ...before, now: pointOf(event) })),
    onPointerUp() {
      if (grabbed === null) return;
      setGrabbed(null);
      onMoved(at);
    },
    onPointerCancel: () => setGrabbed(null),
  };
  return { at, grip };
}
