import { host, launchKey } from './harness.ts';

/** A call of `/api/sign` or `/api/sign/why` as the page makes it. */
export const signCall = (
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request =>
  new Request(`http://${host}${path}`, {
    method: 'POST',
    headers: { Host: host, 'Content-Type': 'application/json', 'X-Jobloom-Key': launchKey, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
