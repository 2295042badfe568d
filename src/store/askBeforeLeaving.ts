import type { ViewStore } from './viewStore.ts';

/**
 * While the text of the request cannot be read it is in the page alone, and may hold secrets that are kept nowhere: the
 * browser asks before the page is left or loaded again. Returns how to stop.
 */
export function askBeforeLeaving(view: Pick<ViewStore, 'getState'>, page: Window): () => void {
  const ask = (event: Event) => {
    if (view.getState().textFault !== null) event.preventDefault();
  };
  page.addEventListener('beforeunload', ask);
  return () => page.removeEventListener('beforeunload', ask);
}
