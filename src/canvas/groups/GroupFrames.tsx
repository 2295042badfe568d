import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react';
import { use, useState } from 'react';
import type { Group, Point } from '../../model/draft.ts';
import { groupOfTask, groupsOf } from '../../model/groups.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { EditorContext } from '../EditorContext.ts';
import { overlaps, type Rect } from '../geometry.ts';
import { problemsByTask } from '../problemsByTask.ts';
import { areaOf } from '../scale/sheet.ts';
import type { Editor } from '../useEditor.ts';
import { detailAt } from '../zoom.ts';
import { FarName } from './FarName.tsx';
import { FrameBodies } from './FrameBodies.tsx';
import { FrameTitle } from './FrameTitle.tsx';
import { type Frame, makeFrames } from './frames.ts';
import { nodeOf, nodeOfTask } from './seen.ts';
import { Titles } from './Titles.tsx';
import { useFrameEvents } from './useFrameEvents.ts';

/** The open groups: a ground behind their tasks and a title over it, which is at least 12 px high on screen. */
export function GroupFrames({ onMenu }: { onMenu: (at: Point) => void }) {
  const editor = use(EditorContext);
  return editor === null ? null : <Frames editor={editor} onMenu={onMenu} />;
}

function Frames({ editor, onMenu }: { editor: Editor; onMenu: (at: Point) => void }) {
  const [framesOf] = useState(makeFrames);
  const { draft, places, selectedInside, renaming } = editor;
  const groups = groupsOf(draft);
  const problems = useDraft((state) => state.problems);
  const view = useStore(viewOf, sameView);
  const events = useFrameEvents(editor, onMenu);
  if (groups.length === 0) return null;
  const frames = framesOf(groups, groupOfTask(draft), places.settled, places.moved);
  const found = problemsByTask(problems, nodeOfTask(draft));
  const chosen = ({ group }: Frame) => selectedInside.get(nodeOf(group)) ?? 0;
  const isSeen = ({ at }: Frame) => at.width * view.zoom >= leastWidth && overlaps(at, view.area);
  const isWide = ({ at }: Frame) => at.width > view.area.width / 4;
  const far = detailAt(view.zoom) === 'block' ? foldedPlaces(editor) : [];
  return (
    <>
      <FrameBodies frames={frames} isChosen={(frame) => chosen(frame) === frame.group.tasks.length} />
      <ViewportPortal>
        <Titles up={upscale(view.zoom)} hasWide={frames.some(isWide)}>
          {far.map(([group, at]) => (
            <FarName key={group.id} name={group.name} count={group.tasks.length} at={at} />
          ))}
          {frames.filter(isSeen).map((frame) => {
            const node = nodeOf(frame.group);
            return (
              <FrameTitle
                key={node}
                frame={frame}
                isWide={isWide(frame)}
                problems={found.get(node)}
                chosen={chosen(frame)}
                renaming={renaming === node}
                events={events}
              />
            );
          })}
        </Titles>
      </ViewportPortal>
    </>
  );
}

/** The folded groups and where they are seen. */
const foldedPlaces = ({ seen, places: { settled, moved } }: Editor): (readonly [Group, Point])[] =>
  [...seen.folded].flatMap(([node, group]) => {
    const at = moved?.[node] ?? settled[node];
    return at === undefined ? [] : [[group, at] as const];
  });

/** A frame of less px on screen has no room for a title. */
const leastWidth = 56;

/** Titles are of 13 px, and of 12 px on screen where they would be smaller. */
const upscale = (zoom: number) => Math.max(1, 12 / 13 / zoom);

interface View {
  readonly zoom: number;
  readonly area: Rect;
}

/** What is seen in steps: titles are not drawn anew on each frame of a move of the view. */
function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  // Steps of 4 %, so that the text is as large as it should be within half a pixel.
  const step = 1.04 ** Math.round(Math.log(zoom) / Math.log(1.04));
  const area = areaOf({ x, y, zoom, width, height }, 0);
  const [across, down] = [Math.max(1, width / step), Math.max(1, height / step)];
  const [left, top] = [Math.floor(area.x / across) - 1, Math.floor(area.y / down) - 1];
  return { zoom: step, area: { x: left * across, y: top * down, width: 4 * across, height: 4 * down } };
}

const sameView = (a: View, b: View): boolean =>
  a.zoom === b.zoom &&
  a.area.x === b.area.x &&
  a.area.y === b.area.y &&
  a.area.width === b.area.width &&
  a.area.height === b.area.height;
