// A stand-in for batch.tencentcloudapi.com: remembers what it was sent, and answers as it is told to.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly action: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Reply = (received: Received, response: ServerResponse) => void;

export interface Upstream {
  readonly endpoint: string;
  readonly received: readonly Received[];
  /** What it answers from now on; by default every SubmitJob is accepted. */
  replyWith(reply: Reply): void;
  reset(): void;
  stop(): Promise<void>;
}

export const json =
  (body: object): Reply =>
  (_received, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  };

/** The same job for the same client token, as the service promises. */
function accepting(): Reply {
  const jobs = new Map<string, string>();
  return (received, response) => {
    const { ClientToken = '' } = JSON.parse(received.body || '{}');
    const id = jobs.get(ClientToken) ?? `job-up${String(jobs.size + 1).padStart(6, '0')}`;
    jobs.set(ClientToken, id);
    const members = received.action === 'SubmitJob' ? { JobId: id } : { JobSet: [], TotalCount: 0 };
    json({ Response: { ...members, RequestId: 'up-1' } })(received, response);
  };
}

export async function startUpstream(): Promise<Upstream> {
  let received: Received[] = [];
  let reply = accepting();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        action: String(request.headers['x-tc-action']),
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      received.push(one);
      reply(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get received() {
      return received;
    },
    replyWith(next) {
      reply = next;
    },
    reset() {
      received = [];
      reply = accepting();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
