// The layout of large graphs runs here, beside the page. One request, then replies; the page ends the worker.
import { answer, type LayoutReply, type LayoutRequest } from './layoutMessages.ts';

/** The page has better things to do than to hear of every step. */
const betweenReplies = 100;

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  let last = performance.now();
  const corners = answer(data, (done) => {
    if (performance.now() - last < betweenReplies) return;
    last = performance.now();
    postMessage({ done } satisfies LayoutReply);
  });
  postMessage({ corners } satisfies LayoutReply, { transfer: [corners.buffer] });
});
