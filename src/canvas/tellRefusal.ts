import type { Refusal } from '../model/command.ts';
import type { Draft, TaskId } from '../model/draft.ts';
import type { ViewStore } from '../store/viewStore.ts';
import type { Translate } from '../ui/i18n.ts';
import type { Say } from './Announcer.tsx';
import type { CanvasKey } from './canvasWords.ts';
import { namesOf } from './taskNames.ts';

/** Shows and says why a connection was refused. */
export function tellRefusal(
  refusal: Refusal,
  draft: Draft,
  view: Pick<ViewStore, 'setRefusal'>,
  say: Say,
  t: Translate<CanvasKey>,
): void {
  const names = namesOf(draft);
  const name = (id: TaskId) => names.get(id) || t('noName');
  if (refusal.kind === 'alreadyConnected') {
    say(t('saidAlready', { start: name(refusal.start), end: name(refusal.end) }));
  } else if (refusal.kind === 'loop') {
    const { start, end, path } = refusal;
    view.setRefusal(refusal);
    const way = [...path, end].map(name).join(' → ');
    say(t('refusedSaid', { start: name(start), end: name(end), path: way }), 'assertive');
  }
}
