// The layout of large graphs runs here, beside the page. One request, then replies; the page ends the worker.
import { answer, type LayoutReply, type LayoutRequest } from './layoutMessages.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const reply = (message: LayoutReply) => postMessage(message);
  const corners = answer(data, (done) => reply({ done }));
  reply({ corners });
});
