// Requests to focus a field ("go to the problem") are carried out exactly once, by the inspector of their entity, also
// when it is mounted for that purpose or mounted again later.
import { type Place, sameEntity } from '../model/draft.ts';
import type { ViewStore } from '../store/viewStore.ts';
import type { Subject } from './subject.ts';

const served = new WeakMap<ViewStore, number>();

/** Serves the request that is waiting for this job or task, and those to come; returns the way to stop. */
export function serveFocusRequests(
  view: ViewStore,
  subject: Subject,
  serve: (place: Place) => void,
): () => void {
  // A field of several tasks is asked for at one of them, which is selected alone then.
  if (subject.kind !== 'job' && subject.kind !== 'task') return () => undefined;
  const look = () => {
    const { focusRequest, inspected } = view.getState();
    if (focusRequest === null || served.get(view) === focusRequest.nonce) return;
    if (!sameEntity(inspected, subject) || !sameEntity(focusRequest.place.entity, subject)) return;
    served.set(view, focusRequest.nonce);
    serve(focusRequest.place);
  };
  const stop = view.subscribe(look);
  look();
  return stop;
}
