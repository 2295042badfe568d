import { createAdaptorServer } from '@hono/node-server';
import type { Text } from '../wire/text.ts';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export type ListenResult =
  | { readonly ok: true; readonly server: Listening }
  | { readonly ok: false; readonly message: Text };

type Answer = (request: Request) => Promise<Response>;

/** Serves on loopback, and on nothing else. Port 0 takes a free one. */
export function listen(port: number, answer: Answer): Promise<ListenResult> {
  const server = createAdaptorServer({ fetch: answer });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, message: failure(port, error.code ?? error.message) }),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ ok: true, server: { port: address.port, close } });
    });
  });
}

function failure(port: number, code: string): Text {
  if (code === 'EADDRINUSE') {
    return {
      en: `Port ${port} is in use. Choose another with --port, or 0 for a free one.`,
      zh: `端口 ${port} 已被占用。用 --port 换一个，0 表示任取空闲端口。`,
    };
  }
  return {
    en: `Cannot listen on port ${port} (${code}). Choose another with --port.`,
    zh: `无法监听端口 ${port}（${code}）。用 --port 换一个。`,
  };
}
