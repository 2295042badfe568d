import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Somebody who rang: what they said, and when they have gone. */
export interface Visitor {
  readonly says: string;
  readonly gone: Promise<void>;
}

/**
 * A door bell for commands under test: they ring when they run, and stay at the door as long as they live. A test then
 * waits for what happens, and not for some time to pass.
 */
export async function aBell() {
  const waiting: ((visitor: Visitor) => void)[] = [];
  const visitors: Visitor[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.once('data', (data) => {
      const visitor = { says: data.toString().trim(), gone };
      const next = waiting.shift();
      if (next) next(visitor);
      else visitors.push(visitor);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    /** For bash: rings, and keeps the door open in file descriptor 9. */
    ring: (text: string) => `exec 9<>/dev/tcp/127.0.0.1/${port}; echo "${text}" >&9`,
    /** Says a line to all who are at the door. */
    answer(text: string) {
      for (const socket of sockets) socket.write(`${text}\n`);
    },
    visitor(): Promise<Visitor> {
      const known = visitors.shift();
      return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
