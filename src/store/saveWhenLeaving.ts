import type { Saver } from './createSaver.ts';

/**
 * Saves at once when the page is hidden or left: the only events that a browser is sure to send then
 * (web.dev, "Page Lifecycle API"). Returns how to stop.
 */
export function saveWhenLeaving(saver: Pick<Saver, 'flush'>, page: Window): () => void {
  const save = () => void saver.flush();
  const saveIfHidden = () => {
    if (page.document.visibilityState === 'hidden') save();
  };
  page.addEventListener('pagehide', save);
  page.document.addEventListener('visibilitychange', saveIfHidden);
  return () => {
    page.removeEventListener('pagehide', save);
    page.document.removeEventListener('visibilitychange', saveIfHidden);
  };
}
