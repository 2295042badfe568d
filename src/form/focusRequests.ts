// Requests to focus a field ("go to the problem") are carried out exactly once, by the inspector of their entity, also
// when it is mounted for that purpose or mounted again later.
import type { Entity, Place } from '../model/draft.ts';
import type { ViewStore } from '../store/viewStore.ts';
import { sameEntity } from './binding.ts';

const served = new WeakMap<ViewStore, number>();

/** Serves the request that is waiting for this entity, and those to come; returns the way to stop. */
export function serveFocusRequests(
  view: ViewStore,
  entity: Entity,
  serve: (place: Place) => void,
): () => void {
  const look = () => {
    const { focusRequest, inspected } = view.getState();
    if (focusRequest === null || served.get(view) === focusRequest.nonce) return;
    if (!sameEntity(inspected, entity) || !sameEntity(focusRequest.place.entity, entity)) return;
    served.set(view, focusRequest.nonce);
    serve(focusRequest.place);
  };
  const stop = view.subscribe(look);
  look();
  return stop;
}
