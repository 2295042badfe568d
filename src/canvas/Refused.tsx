import type { TaskId } from '../model/draft.ts';
import { graphOf, successors } from '../model/graph.ts';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../ui/workbench.tsx';
import { canvasWords } from './canvasWords.ts';
import { LoopCallout } from './LoopCallout.tsx';
import { namesOf } from './taskNames.ts';

/** The callout of a refused loop, while there is one. */
export function Refused({
  onConnect,
  onClosed,
}: {
  onConnect: (start: TaskId, end: TaskId) => void;
  onClosed: () => void;
}) {
  const t = useWords(canvasWords);
  const { view } = useWorkbench();
  const draft = useDraft((state) => state.draft);
  const refusal = useView((state) => state.refusal);
  if (refusal?.kind !== 'loop') return null;
  const { start, end, path } = refusal;
  const names = namesOf(draft);
  const name = (id: TaskId) => names.get(id) || t('noName');
  const close = () => {
    view.setRefusal(null);
    onClosed();
  };
  const reverse = () => {
    view.setRefusal(null);
    onConnect(end, start);
    onClosed();
  };
  const reversed = start === end || successors(graphOf(draft), end).includes(start);
  return (
    <LoopCallout
      start={name(start)}
      end={name(end)}
      path={path.map((id) => ({ id, name: name(id) }))}
      onReverse={reversed ? undefined : reverse}
      onClose={close}
    />
  );
}
